package org.folkmoot.web.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.amendment.ChangeFields;
import org.folkmoot.text.Change;
import org.folkmoot.text.Clause;
import org.folkmoot.text.VersionText;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.text.RedlineHtml;

/** Tells changes of a text in words and as redlines, each at its clause. */
final class DeskWords {

    /** The place of the title and of what comes before the first clause. */
    private static final String START = "";

    private final VersionText base;
    private final Map<String, Integer> places = new HashMap<>();

    DeskWords(VersionText base) {
        this.base = base;
        base.ids().forEach(id -> places.put(id, places.size() + 1));
    }

    VersionText base() {
        return base;
    }

    List<DeskClause> clauses(List<DeskRequest> requests) {
        Map<String, List<DeskClause.Asked>> byClause = new HashMap<>();
        for (DeskRequest request : requests) {
            for (Change change : request.changes()) {
                byClause.computeIfAbsent(place(change, request.changes()), none -> new ArrayList<>())
                        .add(new DeskClause.Asked(request, says(change, request.changes()), html(change)));
            }
        }
        List<DeskClause> clauses = new ArrayList<>();
        if (byClause.containsKey(START)) {
            clauses.add(new DeskClause(START, 0, Words.say("amendment.merge.start"), byClause.get(START)));
        }
        for (Clause clause : base.clauses()) {
            if (byClause.containsKey(clause.id())) {
                clauses.add(new DeskClause(clause.id(), places.get(clause.id()), clause.heading(), byClause.get(clause.id())));
            }
        }
        return clauses;
    }

    /** What is to be done, in words. */
    String says(Change change, List<Change> all) {
        return switch (op(change)) {
            case "INSERT" -> Words.say("amendment.change", "INSERT", 0, number(anchor(((Change.Insert) change).after(), all)));
            case "MOVE" -> Words.say("amendment.change", "MOVE", number(((Change.Move) change).clause()),
                    number(anchor(((Change.Move) change).after(), all)));
            case "RETITLE" -> Words.say("amendment.change", "RETITLE", 0, 0);
            default -> Words.say("amendment.change", op(change), number(place(change, all)), 0);
        };
    }

    /** The clause in words, such as 'Clause 3, Fire'. */
    String named(String clause) {
        return clause == null || !places.containsKey(clause) ? Words.say("amendment.merge.start")
                : Words.say("amendment.merge.clause", places.get(clause), base.clauses().get(places.get(clause) - 1).heading());
    }

    private int number(String clause) {
        return places.getOrDefault(clause, 0);
    }

    private String place(Change change, List<Change> all) {
        String at = START;
        if (change instanceof Change.Replace replace) {
            at = replace.clause();
        } else if (change instanceof Change.Delete delete) {
            at = delete.clause();
        } else if (change instanceof Change.Move move) {
            at = move.clause();
        } else if (change instanceof Change.Insert insert) {
            at = anchor(insert.after(), all);
        }
        return places.containsKey(at) ? at : START;
    }

    /** The clause of the base after which it comes, where it is to stand after one that the same request puts in; null: the start. */
    private String anchor(String after, List<Change> all) {
        String at = after;
        for (int i = 0; i < all.size() && at != null && !places.containsKey(at); i++) {
            String inserted = at;
            at = all.stream().filter(each -> each instanceof Change.Insert insert && insert.clause().equals(inserted))
                    .map(each -> ((Change.Insert) each).after()).findFirst().orElse(null);
        }
        return at;
    }

    private static String op(Change change) {
        return (String) ChangeFields.written(change).get("op");
    }

    /** The words, as a redline; empty where there are none. */
    String html(Change change) {
        if (change instanceof Change.Replace replace && places.containsKey(replace.clause())) {
            Clause clause = base.clauses().get(places.get(replace.clause()) - 1);
            String heading = replace.heading() == null || replace.heading().equals(clause.heading()) ? ""
                    : "<strong>" + RedlineHtml.of(clause.heading(), replace.heading()) + "</strong><br>";
            return heading + (replace.body() == null ? "" : RedlineHtml.near(clause.body(), replace.body()));
        } else if (change instanceof Change.Insert insert) {
            return RedlineHtml.inserted(insert.heading(), insert.body());
        } else if (change instanceof Change.Delete delete && places.containsKey(delete.clause())) {
            return RedlineHtml.of(base.clauses().get(places.get(delete.clause()) - 1).body(), "");
        } else if (change instanceof Change.Retitle retitle) {
            return RedlineHtml.of(base.title(), retitle.title());
        }
        return "";
    }
}
