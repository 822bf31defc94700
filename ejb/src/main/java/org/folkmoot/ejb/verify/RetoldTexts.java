package org.folkmoot.ejb.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.text.Clause;
import org.folkmoot.text.VersionText;

/** The texts of all versions as the record tells them: what was proposed, and what each publication made of it. */
final class RetoldTexts {

    private final Map<String, String> homes = new HashMap<>();
    private final Map<String, VersionText> drafts = new HashMap<>();
    private final Map<String, List<VersionText>> versions = new HashMap<>();
    private final Findings findings;

    RetoldTexts(Findings findings) {
        this.findings = findings;
    }

    void propose(Line line) {
        homes.put(line.text("id"), line.text("home"));
        String language = line.data().containsKey("language") ? line.text("language") : "en";
        drafts.put(line.text("id"), new VersionText(language, line.text("title"), clauses(line)));
    }

    void takeUp(Line line) {
        homes.put(line.text("as"), line.text("home"));
        VersionText text = text(line.text("proposal"), ((Long) line.data().get("version")).intValue());
        drafts.put(line.text("as"), text);
        findings.expect(text.digest().equals(line.text("digest")), "what was taken up by entry " + line.where()
                + " is not the version that it names");
    }

    /** The text that a whole-text publication makes. */
    VersionText whole(Line line) {
        VersionText last = before(line.text("proposal"));
        return new VersionText(last.language(), line.data().containsKey("title") ? line.text("title") : last.title(),
                line.data().containsKey("clauses") ? clauses(line) : last.clauses());
    }

    /** Takes a text as the next version. */
    void publish(Line line, VersionText text) {
        versions.computeIfAbsent(line.text("proposal"), one -> new ArrayList<>()).add(text);
        findings.expect(text.digest().equals(line.text("digest")), "the version published by entry " + line.where()
                + " is not the text that the record makes of it");
        findings.checkedDigest();
    }

    /** What the next version changes: the last one, or the draft. */
    VersionText before(String proposal) {
        return newest(proposal) == 0 ? drafts.get(proposal) : text(proposal, newest(proposal));
    }

    VersionText text(String proposal, int number) {
        return versions.get(proposal).get(number - 1);
    }

    int newest(String proposal) {
        return versions.getOrDefault(proposal, List.of()).size();
    }

    /** Every clause id that any version has used. */
    Set<String> usedIds(String proposal) {
        Set<String> used = new HashSet<>();
        versions.getOrDefault(proposal, List.of()).forEach(text -> used.addAll(text.ids()));
        return used;
    }

    private static List<Clause> clauses(Line line) {
        return ((List<?>) line.data().get("clauses")).stream().map(Map.class::cast).map(clause -> new Clause(
                (String) clause.get("id"), (String) clause.get("heading"), (String) clause.get("text"))).toList();
    }

    String home(String proposal) {
        return homes.get(proposal);
    }
}
