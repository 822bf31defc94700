package org.folkmoot.web.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.ejb.amendment.AmendmentChangeRow;
import org.folkmoot.ejb.amendment.AmendmentRow;
import org.folkmoot.ejb.amendment.AmendmentRows;
import org.folkmoot.ejb.amendment.AuthorRow;
import org.folkmoot.ejb.amendment.AuthorRows;
import org.folkmoot.ejb.amendment.PlaceRow;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.people.MyOffices;
import org.folkmoot.web.people.Visitor;
import org.folkmoot.web.text.RedlineHtml;

/** Amendments as requests: each with what it asks for, against the words that it would change. */
@RequestScoped
public class Requests {

    /** So many requests are read beside a text; of those further down it is told how many there are at each clause. */
    private static final int MOST_SHOWN = 100;

    @Inject
    private Visitor visitor;
    @Inject
    private AmendmentRows amendments;
    @Inject
    private AuthorRows authors;
    @Inject
    private MyOffices offices;

    /** One of them by its id, or a refusal; three statements. */
    public RequestView one(String id) {
        AmendmentRow row = amendments.amendment(id);
        return views(List.of(row)).get(0);
    }

    /** Whether the visitor may take it back: its author, or a recorder of the assembly that is. */
    public boolean isMine(AmendmentRow row) {
        return row.byAssembly() ? offices.recorder(row.by()) : row.by().equals(visitor.getPerson());
    }

    /**
     * Requests to one version that were not withdrawn, by the clause at which they stand; empty key: before the first.
     *
     * @param shown    the first in the order of the text, read whole
     * @param further  how many more stand at a clause
     * @param requests how many there are in all
     */
    public record Notes(Map<String, List<RequestView>> shown, Map<String, Integer> further, int requests) {

        /** Of a text that nobody can ask to change. */
        public static final Notes NONE = new Notes(Map.of(), Map.of(), 0);
    }

    /** Notes to the version whose clauses these are. Two statements, and one more where persons ask. */
    public Notes notes(String proposal, int version, List<ClauseRow> clauses) {
        Map<String, Set<String>> placed = new LinkedHashMap<>();
        placed.put("", new LinkedHashSet<>());
        clauses.forEach(clause -> placed.put(clause.id(), new LinkedHashSet<>()));
        Set<String> all = new HashSet<>();
        for (PlaceRow place : amendments.places(proposal, version)) {
            placed.computeIfAbsent(place.clause(), none -> new LinkedHashSet<>()).add(place.amendment());
            all.add(place.amendment());
        }
        Set<String> first = placed.values().stream().flatMap(Set::stream).distinct().limit(MOST_SHOWN).collect(Collectors.toSet());
        Map<String, RequestView> read = first.isEmpty() ? Map.of() : read(first, byId(clauses));
        Map<String, List<RequestView>> shown = new LinkedHashMap<>();
        Map<String, Integer> further = new HashMap<>();
        placed.forEach((clause, ids) -> {
            shown.put(clause, ids.stream().filter(read::containsKey).map(read::get).toList());
            further.put(clause, ids.size() - shown.get(clause).size());
        });
        return new Notes(shown, further, all.size());
    }

    private Map<String, RequestView> read(Set<String> ids, Map<String, ClauseRow> text) {
        Map<AmendmentRow, List<AmendmentChangeRow>> rows = amendments.withChanges(ids);
        List<Placed> changes = rows.values().stream().flatMap(List::stream).map(change -> placed(change, text)).toList();
        return views(List.copyOf(rows.keySet()), changes).stream().collect(Collectors.toMap(view -> view.amendment().id(), view -> view));
    }

    private static Placed placed(AmendmentChangeRow change, Map<String, ClauseRow> text) {
        String at = change.op().equals("INSERT") ? change.after() : change.clause();
        ClauseRow after = change.after() == null ? null : text.get(change.after());
        return new Placed(change.amendment(), view(change, at == null ? null : text.get(at), after == null ? 0 : after.position()));
    }

    /** These, in their order: one statement, and one more where persons ask. */
    List<RequestView> views(List<AmendmentRow> rows) {
        List<String> ids = rows.stream().map(AmendmentRow::id).toList();
        List<Placed> changes = ids.isEmpty() ? List.of() : amendments.changesInTexts(ids,
                (change, clause, after) -> new Placed(change.amendment(), view(change, clause, after)));
        return views(rows, changes);
    }

    private List<RequestView> views(List<AmendmentRow> rows, List<Placed> changes) {
        Map<String, List<RequestView.ChangeView>> byAmendment = changes.stream().collect(Collectors.groupingBy(Placed::amendment,
                Collectors.mapping(Placed::change, Collectors.toList())));
        Map<String, AuthorRow> people = authors.authors(rows.stream().filter(row -> row.byPublicly() == null).map(AmendmentRow::by)
                .distinct().toList(), visitor.getPerson());
        return rows.stream().map(row -> new RequestView(row, people.get(row.by()), byAmendment.getOrDefault(row.id(), List.of()))).toList();
    }

    private record Placed(String amendment, RequestView.ChangeView change) {
    }

    private static RequestView.ChangeView view(AmendmentChangeRow change, ClauseRow clause, int after) {
        String says = Words.say("amendment.change", change.op(), clause == null ? 0 : clause.position(), after);
        return new RequestView.ChangeView(change.op().equals("INSERT") ? change.after() : change.clause(),
                clause == null ? 0 : clause.position(), says, html(change, clause));
    }

    private static Map<String, ClauseRow> byId(List<ClauseRow> clauses) {
        return clauses.stream().collect(Collectors.toMap(ClauseRow::id, clause -> clause));
    }

    private static String html(AmendmentChangeRow change, ClauseRow clause) {
        return switch (change.op()) {
            case "REPLACE" -> heading(change, clause) + (change.text() == null || clause == null ? ""
                    : RedlineHtml.near(clause.text(), change.text()));
            case "INSERT" -> RedlineHtml.inserted(change.heading(), change.text());
            case "RETITLE" -> RedlineHtml.inserted(null, change.text());
            default -> "";
        };
    }

    private static String heading(AmendmentChangeRow change, ClauseRow clause) {
        return change.heading() == null || clause == null ? ""
                : "<strong>" + RedlineHtml.of(clause.heading(), change.heading()) + "</strong><br>";
    }
}
