package org.folkmoot.ejb.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    void tell(Line line) {
        switch (line.deed()) {
            case "propose" -> {
                homes.put(line.text("id"), line.text("home"));
                String language = line.data().containsKey("language") ? line.text("language") : "en";
                drafts.put(line.text("id"), new VersionText(language, line.text("title"), clauses(line)));
            }
            case "publish" -> publish(line);
            default -> { }
        }
    }

    private void publish(Line line) {
        String proposal = line.text("proposal");
        List<VersionText> before = versions.computeIfAbsent(proposal, one -> new ArrayList<>());
        VersionText last = before.isEmpty() ? drafts.get(proposal) : before.get(before.size() - 1);
        add(line, new VersionText(last.language(), line.data().containsKey("title") ? line.text("title") : last.title(),
                line.data().containsKey("clauses") ? clauses(line) : last.clauses()));
    }

    private void add(Line line, VersionText text) {
        versions.get(line.text("proposal")).add(text);
        findings.expect(text.digest().equals(line.text("digest")), "the version published by entry " + line.where()
                + " is not the text that the record makes of it");
        findings.checkedDigest();
    }

    private static List<Clause> clauses(Line line) {
        return ((List<?>) line.data().get("clauses")).stream().map(Map.class::cast).map(clause -> new Clause(
                (String) clause.get("id"), (String) clause.get("heading"), (String) clause.get("text"))).toList();
    }

    String home(String proposal) {
        return homes.get(proposal);
    }
}
