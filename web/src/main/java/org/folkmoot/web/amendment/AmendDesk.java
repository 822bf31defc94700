package org.folkmoot.web.amendment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.List;
import org.folkmoot.draft.DraftText;
import org.folkmoot.draft.RequestDraft;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.draft.Desk;
import org.folkmoot.ejb.draft.DraftRow;
import org.folkmoot.ejb.draft.Drafts;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.web.draft.Reading;
import org.folkmoot.web.draft.RequestReading;
import org.folkmoot.web.draft.WritingDesk;
import org.folkmoot.web.people.Visitor;

/** A request while it is written: its writer's own, so that it waits for them on any device. */
@Dependent
public class AmendDesk extends WritingDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalRows proposals;
    @Inject
    private Drafts drafts;
    @Inject
    private Visitor visitor;
    private String proposal;
    private ChangeList changes;
    private String reason;
    private String by;
    private String first;
    private transient List<DraftRow> begun;

    /**
     * Comes to it.
     *
     * @param shape   of a form that was sent and whose page is gone; else null
     * @param version to ask for changes in where there is no such form; 0 if there is none
     * @param author  for whom it is asked unless somebody else was chosen
     * @param again   the number of a revision to take up again; null for the one that stands
     */
    void open(String ofProposal, String shape, int version, String author, Integer again) {
        proposal = ofProposal;
        by = author;
        first = author;
        ChangeList asked = new ChangeList(shape, version, number -> proposals.changeable(proposal, number));
        changes = new ChangeList(null, asked.getVersion(), none -> List.of());
        if (asked.getVersion() > 0) {
            come(Desk.ofAmendment(proposal, asked.getVersion()), typed(), again);
        }
        if (shape != null) {
            changes = asked;
        }
    }

    /** One more change. */
    void add(String op, String clause) {
        changes.add(op, clause, proposals.changeable(proposal, changes.getVersion()));
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
        return form.born("changes", () -> new RequestDraft(changes.parts(), reason == null ? "" : reason,
                by == null || by.equals(first) ? "" : by).written());
    }

    @Override
    protected Reading reading() {
        return new RequestReading(proposals.changeable(proposal, changes.getVersion()));
    }

    @Override
    protected void show(DraftText words) {
        RequestDraft request = RequestDraft.of(words);
        changes.take(request.parts(), proposals.changeable(proposal, changes.getVersion()));
        reason = request.reason();
        by = request.by().isEmpty() ? first : request.by();
    }

    /** What the visitor has begun to ask for in other versions: it waits there, also where a newer one has come meanwhile. */
    public List<DraftRow> getBegun() {
        if (begun == null) {
            begun = visitor.getPerson() == null ? List.of() : drafts.of(visitor.caller(), proposal).stream()
                    .filter(one -> one.own() && one.version() != changes.getVersion() && isWritten(one)).toList();
        }
        return begun;
    }

    private boolean isWritten(DraftRow draft) {
        return !RequestDraft.of(drafts.revision(visitor.caller(), Desk.ofAmendment(proposal, draft.version()), draft.revision()).text()).isEmpty();
    }

    /** The address of what was saved of it so far; empty where there is no version to ask for changes in. */
    public String getHistory() {
        return changes.getVersion() == 0 ? "" : "/revisions/" + proposal + "?version=" + changes.getVersion();
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
