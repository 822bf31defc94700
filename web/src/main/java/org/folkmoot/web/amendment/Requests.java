package org.folkmoot.web.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.ejb.amendment.AmendmentChangeRow;
import org.folkmoot.ejb.amendment.AmendmentRow;
import org.folkmoot.ejb.amendment.AmendmentRows;
import org.folkmoot.ejb.amendment.AuthorRow;
import org.folkmoot.ejb.amendment.AuthorRows;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.people.MyOffices;
import org.folkmoot.web.people.Visitor;
import org.folkmoot.web.text.RedlineHtml;

/** Amendments as requests: each with what it asks for, against the words that it would change. */
@RequestScoped
public class Requests {

    @Inject
    private Visitor visitor;
    @Inject
    private AmendmentRows amendments;
    @Inject
    private AuthorRows authors;
    @Inject
    private ProposalRows proposals;
    @Inject
    private MyOffices offices;
    private final Map<String, Map<String, ClauseRow>> texts = new HashMap<>();
    private final Map<String, List<AmendmentRow>> all = new HashMap<>();

    /** Four statements and one for each version that is amended on this page. */
    public Page<RequestView> of(String proposal, Slice slice) {
        Page<AmendmentRow> page = amendments.amendments(proposal, slice);
        return new Page<>(views(page.rows()), page.next());
    }

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
     * Requests that were not withdrawn, against the version whose clauses these are, by the clause at which they stand;
     * empty key: before the first. Three statements.
     */
    public Map<String, List<RequestView>> byClause(String proposal, int version, List<ClauseRow> clauses) {
        texts.put(proposal + "/" + version, byId(clauses));
        Map<String, List<RequestView>> byClause = new LinkedHashMap<>();
        for (RequestView request : views(all(proposal).stream()
                .filter(row -> row.version() == version && !row.state().equals("WITHDRAWN")).toList())) {
            request.changes().stream().map(change -> change.clause() == null ? "" : change.clause()).distinct()
                    .forEach(clause -> byClause.computeIfAbsent(clause, key -> new ArrayList<>()).add(request));
        }
        return byClause;
    }

    /** The first 500 to that proposal, read once. */
    private List<AmendmentRow> all(String proposal) {
        return all.computeIfAbsent(proposal,
                id -> amendments.amendments(id, new Slice("", Slice.MOST)).rows());
    }

    /** These, in their order: two statements and one for each version that is amended. */
    List<RequestView> views(List<AmendmentRow> rows) {
        List<String> ids = rows.stream().map(AmendmentRow::id).toList();
        Map<String, List<AmendmentChangeRow>> changes = ids.isEmpty() ? Map.of() : amendments.changes(ids).stream()
                .collect(Collectors.groupingBy(AmendmentChangeRow::amendment));
        Map<String, AuthorRow> people = authors.authors(rows.stream().filter(row -> row.byPublicly() == null).map(AmendmentRow::by)
                .distinct().toList(), visitor.getPerson());
        return rows.stream().map(row -> new RequestView(row, people.get(row.by()), changes.getOrDefault(row.id(), List.of()).stream()
                .map(change -> view(row, change)).toList())).toList();
    }

    private RequestView.ChangeView view(AmendmentRow amendment, AmendmentChangeRow change) {
        Map<String, ClauseRow> text = texts.computeIfAbsent(amendment.proposal() + "/" + amendment.version(),
                key -> byId(proposals.clauses(amendment.proposal(), amendment.version())));
        String at = change.op().equals("INSERT") ? change.after() : change.clause();
        ClauseRow clause = at == null ? null : text.get(at);
        ClauseRow after = change.after() == null ? null : text.get(change.after());
        String says = Words.say("amendment.change", change.op(), clause == null ? 0 : clause.position(),
                after == null ? 0 : after.position());
        return new RequestView.ChangeView(at, clause == null ? 0 : clause.position(), says, html(change, clause));
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
