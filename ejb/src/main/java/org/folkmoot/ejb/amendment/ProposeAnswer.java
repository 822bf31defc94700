package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.amendment.Amendment;
import org.folkmoot.amendment.AmendmentAnswer;
import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.text.Change;

/**
 * {@code propose-answer}: a delegate with a seat in the home proposes what it should answer to a request. It decides nothing: the
 * home does, or its drafting committee.
 */
@ApplicationScoped
public class ProposeAnswer implements ActKind {

    private static final List<AmendmentAnswer> PROPOSED = List.of(AmendmentAnswer.ACCEPT, AmendmentAnswer.ACCEPT_MODIFIED,
            AmendmentAnswer.REJECT);

    @Inject
    private Proposals proposals;
    @Inject
    private Amendments amendments;
    @Inject
    private ProposedAnswers proposed;
    @Inject
    private Settling settling;

    @Override
    public String name() {
        return "propose-answer";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("id");
        String amendmentId = fields.id("amendment");
        AmendmentAnswer answer = fields.choice("answer", AmendmentAnswer.class);
        if (!PROPOSED.contains(answer)) {
            throw new BadRequest("answer", "can be proposed as one of " + PROPOSED);
        }
        boolean worded = answer == AmendmentAnswer.ACCEPT_MODIFIED;
        if (fields.has("changes") != worded) {
            throw new BadRequest("changes", worded ? "is missing: the wording that is put in its place" : "belongs to another answer");
        }
        String reason = fields.text("reason", Fields.PASSAGE);
        String proposalId = amendments.proposalOf(amendmentId);
        String person = proposed.requireDelegate(deposit, proposalId);
        Proposal proposal = proposals.hold(proposalId);
        Amendment amendment = amendments.lock(amendmentId);
        if (amendment.state() != AmendmentState.OPEN) {
            throw new Conflict("refusal.amendment-not-open", amendment.id(), amendment.state());
        }
        proposed.requireFree(id, amendmentId, person);
        List<Change> wording = worded ? settling.settled(fields, proposal, amendment.base()) : List.of();
        Deed deed = Deed.in(proposal.home(), fields.read(), entry -> proposed.add(new ProposedAnswers.Proposed(id, amendmentId,
                proposal.home(), person, answer, reason, amendment.base(), wording), entry)).about(proposalId)
                .with("person", person).with("version", (long) amendment.base());
        return worded ? deed.with("changes", ChangeFields.written(wording)) : deed;
    }
}
