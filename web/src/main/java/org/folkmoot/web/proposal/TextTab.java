package org.folkmoot.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.web.amendment.RequestView;
import org.folkmoot.web.amendment.Requests;
import org.folkmoot.web.text.ClauseView;

/** The text of a version or of a draft, with what is asked for at each clause in the margin. */
@Named
@RequestScoped
public class TextTab {

    @Inject
    private ProposalPage page;
    @Inject
    private ProposalRows proposals;
    @Inject
    private Requests requests;
    @Inject
    private Origins origins;
    private List<ClauseRow> rows;
    private List<ClauseView> clauses;
    private Requests.Notes notes;
    private Map<String, List<Past>> history;

    public List<ClauseView> getClauses() {
        if (clauses == null) {
            clauses = ClauseView.of(rows());
        }
        return clauses;
    }

    /** Requests to the version that is read, by the clause at which they stand. */
    public List<RequestView> notesAt(String clause) {
        return getNotes().shown().getOrDefault(clause, List.of());
    }

    /** How many more stand there than are shown. */
    public int furtherAt(String clause) {
        return getNotes().further().getOrDefault(clause, 0);
    }

    Requests.Notes getNotes() {
        if (notes == null) {
            notes = page.getVersion() == null ? Requests.Notes.NONE
                    : requests.notes(page.getProposal().id(), page.getVersion().number(), rows());
        }
        return notes;
    }

    /** In which versions this clause changed or came, and from whose requests (R19). */
    public List<Past> historyAt(String clause) {
        if (history == null) {
            history = page.getVersion() == null ? Map.of()
                    : origins.of(page.getProposal().id(), page.getProposal().home(), page.getVersion().number());
        }
        return history.getOrDefault(clause, List.of());
    }

    private List<ClauseRow> rows() {
        if (rows == null) {
            rows = page.getVersion() == null ? draft()
                    : proposals.clauses(page.getProposal().id(), page.getVersion().number());
        }
        return rows;
    }

    private List<ClauseRow> draft() {
        JsonObject draft = proposals.draft(page.getProposal().id());
        List<ClauseRow> rows = new ArrayList<>();
        if (draft != null) {
            draft.getJsonArray("clauses").getValuesAs(JsonObject.class).forEach(clause -> rows.add(
                    new ClauseRow(rows.size() + 1, clause.getString("id"), clause.getString("heading", ""),
                            clause.getString("body", clause.getString("text", "")))));
        }
        return rows;
    }
}
