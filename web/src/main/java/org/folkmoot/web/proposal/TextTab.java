package org.folkmoot.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.folkmoot.ejb.proposal.ChangeRow;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.proposal.WordRows;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.text.WordOrigins;
import org.folkmoot.web.amendment.RequestView;
import org.folkmoot.web.amendment.Requests;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.text.ClauseView;
import org.folkmoot.web.text.MarkedHtml;
import org.omnifaces.cdi.Param;

/** The text of a version or of a draft, with what is asked for at each clause in the margin. */
@Named
@RequestScoped
public class TextTab {

    @Inject
    @Param
    private String words;
    @Inject
    private ProposalPage page;
    @Inject
    private WordRows wordRows;
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
    private Map<String, List<WordOrigins.Words>> marked;

    public List<ClauseView> getClauses() {
        if (clauses == null) {
            clauses = ClauseView.of(rows(), row -> marked().containsKey(row.id())
                    ? MarkedHtml.of(marked().get(row.id()), getWords()) : ClauseView.prose(row));
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

    /** None while words are marked: then the margin is about where the text comes from. */
    Requests.Notes getNotes() {
        if (notes == null) {
            notes = page.getVersion() == null || getWords() != null ? Requests.Notes.NONE
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

    /** The amendment whose words are marked; null: none. */
    public String getWords() {
        return Ids.filter("words", words);
    }

    /** The address of the text that is read, to be followed by a further parameter. */
    public String getAddress() {
        boolean usual = page.getVersion() == null || page.getVersion().number() == page.getProposal().version();
        return "/proposal/" + page.getProposal().id() + (usual ? "?" : "?version=" + page.getVersion().number() + "&");
    }

    /** What is marked, in words. */
    public String getMarking() {
        if (marked().isEmpty()) {
            return Words.say("proposal.words.gone");
        }
        String name = rows().stream().flatMap(row -> historyAt(row.id()).stream()).flatMap(past -> past.from().stream())
                .filter(from -> from.amendment().equals(getWords())).map(Past.From::name).findFirst().orElse("");
        return Words.say("proposal.words.of", name.isEmpty() ? "none" : name);
    }

    /** The words of the clauses that it shaped. */
    private Map<String, List<WordOrigins.Words>> marked() {
        if (marked == null) {
            marked = getWords() == null || page.getVersion() == null ? Map.of() : read();
        }
        return marked;
    }

    private Map<String, List<WordOrigins.Words>> read() {
        List<ChangeRow> changes = origins.changes(page.getProposal().id(), page.getVersion().number());
        Set<String> shaped = changes.stream().filter(change -> change.amendments().contains(getWords()) && change.clause() != null)
                .map(ChangeRow::clause).collect(Collectors.toCollection(TreeSet::new));
        return wordRows.words(page.getProposal().id(), page.getVersion(), shaped, changes);
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
