package org.folkmoot.web.amendment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.draft.DraftText;
import org.folkmoot.draft.Passage;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.draft.Desk;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.web.draft.WritingDesk;

/** A request while it is written: its writer's own, so that it waits for them on any device. */
@Dependent
public class AmendDesk extends WritingDesk {

    private static final long serialVersionUID = 1L;
    private static final String REASON = "reason";
    private static final String BY = "by";

    @Inject
    private ProposalRows proposals;
    private String proposal;
    private ChangeList changes;
    private String reason;
    private String by;
    private String first;

    /**
     * Comes to it.
     *
     * @param shape  of a form that was sent and whose page is gone; else null
     * @param newest the version to ask for changes in where there is no such form; 0 if there is none
     * @param author for whom it is asked unless somebody else was chosen
     */
    void open(String ofProposal, String shape, int newest, String author) {
        proposal = ofProposal;
        by = author;
        first = author;
        ChangeList asked = new ChangeList(shape, newest, number -> proposals.clauses(proposal, number));
        changes = new ChangeList(null, asked.getVersion(), none -> List.of());
        if (asked.getVersion() > 0) {
            come(Desk.ofAmendment(proposal, asked.getVersion()), typed(), null);
        }
        if (shape != null) {
            changes = asked;
        }
    }

    /** One more change. */
    void add(String op, String clause) {
        changes.add(op, clause, proposals.clauses(proposal, changes.getVersion()));
    }

    public void remove(int index) {
        changes.remove(index);
        save();
    }

    /** Nothing of it is left to write: it was asked for. */
    void done() {
        changes.clear();
        reason = null;
        by = first;
        save();
    }

    @Override
    protected DraftText typed() {
        Fields form = new Fields(JsonValue.EMPTY_JSON_OBJECT);
        return form.born("changes", () -> {
            List<Passage> passages = new ArrayList<>(changes.passages());
            passages.add(new Passage(REASON, "", reason));
            passages.add(new Passage(BY, "", by == null || by.equals(first) ? "" : by));
            return new DraftText("en", "", passages);
        });
    }

    @Override
    protected void show(DraftText words) {
        changes.take(words.passages(), proposals.clauses(proposal, changes.getVersion()));
        reason = words.passage(REASON).map(Passage::body).orElse("");
        by = words.passage(BY).map(Passage::body).filter(one -> !one.isEmpty()).orElse(first);
    }

    public ChangeList getChanges() {
        return changes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }
}
