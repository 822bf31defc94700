package org.folkmoot.ejb.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.folkmoot.amendment.AmendmentAnswer;
import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.amendment.Request;
import org.folkmoot.ejb.amendment.ChangeFields;
import org.folkmoot.text.Change;
import org.folkmoot.text.Rebase;
import org.folkmoot.text.Rebased;
import org.folkmoot.text.VersionText;

/** Tells anew from the record what became of every amendment; texts come from what was proposed and published alone. */
final class RetoldAmendments {

    private final Map<String, RetoldAmendment> all = new TreeMap<>();
    private final Set<String> assemblies = new HashSet<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Map<String, Set<String>> conditions = new HashMap<>();
    private final RetoldTexts texts;

    RetoldAmendments(RetoldTexts texts) {
        this.texts = texts;
    }

    void tell(Line line) {
        switch (line.deed()) {
            case "found-local", "found-nonlocal", "found-circle" -> assemblies.add(line.text("id"));
            case "propose" -> texts.propose(line);
            case "take-up" -> texts.takeUp(line);
            case "publish" -> publish(line);
            case "amend" -> amend(line);
            case "withdraw-amendment" -> withdraw(get(line.text("amendment")));
            case "answer-amendment" -> answer(line);
            case "meets-condition" -> meets(line);
            case "respond" -> respond(line);
            case "correct" -> {
                if (line.text("mends").equals("respond")) {
                    mend(line);
                }
            }
            default -> { }
        }
    }

    private void amend(Line line) {
        String proposal = line.text("proposal");
        String author = assemblies.contains(line.text("by")) ? line.text("by") : null;
        RetoldAmendment amendment = new RetoldAmendment(line.text("id"), proposal, author, line.text("of"),
                ((Long) line.data().get("version")).intValue(), asked(line), Set.of());
        all.put(amendment.id(), amendment);
        ontoNewest(amendment);
    }

    /** The next version, from what it names; and what becomes of every amendment under it. */
    private void publish(Line line) {
        String proposal = line.text("proposal");
        int number = texts.newest(proposal) + 1;
        VersionText before = texts.before(proposal);
        Set<String> along = new TreeSet<>();
        Set<String> contained = new TreeSet<>(strings(line, "merge"));
        VersionText text;
        if (contained.isEmpty()) {
            text = texts.whole(line);
            accepted(proposal).filter(each -> Rebase.of(before, each.toMerge(), text) instanceof Rebased.TakenUp)
                    .forEach(each -> contained.add(each.id()));
        } else {
            text = Request.together(before, texts.usedIds(proposal), contained.stream().map(id -> request(get(id), along)).toList()).text();
        }
        texts.publish(line, text);
        accepted(proposal).toList().forEach(each -> {
            if (contained.contains(each.id())) {
                each.contain(number);
            } else {
                each.reopen();
            }
        });
        all.values().stream().filter(each -> each.proposal().equals(proposal) && each.state() == AmendmentState.OPEN)
                .forEach(each -> carry(each, along.contains(each.id()) ? new Rebased.TakenUp() : onto(each, text), number));
    }

    private Stream<RetoldAmendment> accepted(String proposal) {
        return all.values().stream().filter(each -> each.proposal().equals(proposal) && each.state().isAccepted()
                && each.inVersion() == null);
    }

    private Request request(RetoldAmendment amendment, Set<String> along) {
        RetoldAmendment of = amendment.of() == null || amendment.isModified() ? null : get(amendment.of());
        for (RetoldAmendment each = of; each != null; each = each.of() == null ? null : get(each.of())) {
            along.add(each.id());
        }
        return new Request(amendment.id(), amendment.toMerge(), of == null ? null : amended(of, amendment.base()));
    }

    private Request amended(RetoldAmendment of, int base) {
        return of.base() != base ? null
                : new Request(of.id(), of.changes(), of.of() == null ? null : amended(get(of.of()), base));
    }

    private Rebased onto(RetoldAmendment amendment, VersionText next) {
        return Rebase.of(texts.text(amendment.proposal(), amendment.base()), amendment.changes(), next);
    }

    private static void carry(RetoldAmendment amendment, Rebased rebased, int version) {
        if (rebased instanceof Rebased.StillFits fits) {
            amendment.carry(version, fits.changes());
        } else if (rebased instanceof Rebased.TakenUp) {
            amendment.move(AmendmentState.TAKEN_UP);
            amendment.contain(version);
        } else {
            amendment.move(AmendmentState.NEEDS_REWORDING);
        }
    }

    private void ontoNewest(RetoldAmendment amendment) {
        int newest = texts.newest(amendment.proposal());
        if (amendment.base() < newest) {
            carry(amendment, onto(amendment, texts.text(amendment.proposal(), newest)), newest);
        }
    }

    private void withdraw(RetoldAmendment amendment) {
        amendment.move(AmendmentState.WITHDRAWN);
        all.values().stream().filter(each -> each.state() == AmendmentState.CONSOLIDATED && amendment.id().equals(each.into()))
                .forEach(this::reopen);
    }

    private void reopen(RetoldAmendment amendment) {
        amendment.reopen();
        ontoNewest(amendment);
    }

    private void answer(Line line) {
        AmendmentAnswer answer = AmendmentAnswer.valueOf(line.text("answer"));
        for (String id : answered(line)) {
            RetoldAmendment amendment = get(id);
            switch (answer) {
                case ACCEPT -> decide(amendment, AmendmentState.ACCEPTED);
                case REJECT -> decide(amendment, AmendmentState.REJECTED);
                case ACCEPT_MODIFIED -> {
                    if (amendment.state() != AmendmentState.ACCEPTED_MODIFIED) {
                        amendment.acceptModified(changes(line, "changes"));
                    }
                }
                case TAKE_UP -> amendment.ask(line.text("by"));
                default -> { }
            }
        }
        if (answer == AmendmentAnswer.CONSOLIDATE && !all.containsKey(line.text("into"))) {
            consolidate(line);
        }
    }

    private static void decide(RetoldAmendment amendment, AmendmentState state) {
        if (amendment.state() != state) {
            amendment.move(state);
        }
    }

    private void consolidate(Line line) {
        Set<String> sources = new TreeSet<>(strings(line, "sources"));
        RetoldAmendment into = new RetoldAmendment(line.text("into"), get(line.text("amendment")).proposal(), line.text("by"),
                null, ((Long) line.data().get("version")).intValue(), changes(line, "changes"), sources);
        all.put(into.id(), into);
        for (String source : sources) {
            get(source).offer(into.id());
            if (isOfHome(into)) {
                get(source).consolidate(into.id());
            }
        }
    }

    private boolean isOfHome(RetoldAmendment amendment) {
        return texts.home(amendment.proposal()).equals(amendment.author());
    }

    private void meets(Line line) {
        if (line.data().containsKey("provisional")) {
            return;
        }
        RetoldAmendment amendment = get(line.text("amendment"));
        RetoldAmendment stands = standing(amendment);
        boolean yes = "yes".equals(line.text("answer"));
        amendment.answer(line.text("by"), stands.words(), yes);
        if (stands == amendment || isOfHome(stands)) {
            return;
        }
        String words = stands.words();
        if (!yes && amendment.state() == AmendmentState.CONSOLIDATED) {
            reopen(amendment);
        } else if (yes && amendment.state() == AmendmentState.OPEN
                && askers(amendment).stream().allMatch(asker -> amendment.saysYes(asker, words))) {
            amendment.consolidate(stands.id());
        }
    }

    /** The amendment whose words stand in the place of this one. */
    RetoldAmendment standing(RetoldAmendment amendment) {
        RetoldAmendment stands = amendment;
        for (String next = standsFor(stands); next != null; next = standsFor(stands)) {
            stands = get(next);
        }
        return stands;
    }

    private String standsFor(RetoldAmendment amendment) {
        if (amendment.into() != null) {
            return amendment.into();
        }
        String offered = amendment.offered();
        return offered == null || get(offered).state() == AmendmentState.WITHDRAWN ? null : offered;
    }

    /** Who asks for it now: its author, those that took it up, bodies whose condition it is, and those behind its sources. */
    private Set<String> askers(RetoldAmendment amendment) {
        Set<String> askers = new TreeSet<>(amendment.askers());
        conditions.forEach((body, ids) -> {
            if (ids.contains(amendment.id())) {
                askers.add(body.substring(body.indexOf(' ') + 1));
            }
        });
        amendment.sources().stream().map(this::get).filter(source -> source.state() == AmendmentState.CONSOLIDATED)
                .forEach(source -> askers.addAll(askers(source)));
        return askers;
    }

    private void respond(Line line) {
        String body = line.text("proposal") + " " + line.text("assembly");
        named.put(body, new TreeSet<>(strings(line, "amendments")));
        mend(line);
    }

    /** A mended answer goes on asking for what it asked for. */
    private void mend(Line line) {
        String body = line.text("proposal") + " " + line.text("assembly");
        conditions.put(body, "RETURN".equals(line.text("response")) ? named.getOrDefault(body, Set.of()) : Set.of());
    }

    private RetoldAmendment get(String id) {
        RetoldAmendment amendment = all.get(id);
        if (amendment == null) {
            throw new IllegalStateException("the record speaks of an amendment " + id + " that it does not hold");
        }
        return amendment;
    }

    private static List<String> answered(Line line) {
        return line.data().containsKey("answered") ? strings(line, "answered") : List.of(line.text("amendment"));
    }

    private static List<String> strings(Line line, String field) {
        return line.data().get(field) instanceof List<?> list ? list.stream().map(String.class::cast).toList() : List.of();
    }

    private static List<Change> changes(Line line, String field) {
        return ((List<?>) line.data().get(field)).stream().map(Map.class::cast).map(change -> ChangeFields.kept(
                (String) change.get("op"), (String) change.get("clause"), (String) change.get("after"),
                (String) change.get("heading"), (String) change.get("text"))).toList();
    }

    /** What an amendment asks for, with what the one that it amends does. */
    static List<Change> asked(Line line) {
        return changes(line, line.data().containsKey("whole") ? "whole" : "changes");
    }

    String home(String proposal) {
        return texts.home(proposal);
    }

    /** What the record makes of it; null if it does not hold it. */
    RetoldAmendment of(String id) {
        return all.get(id);
    }

    int count() {
        return all.size();
    }
}
