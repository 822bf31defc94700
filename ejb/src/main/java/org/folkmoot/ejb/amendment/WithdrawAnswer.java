package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.refusal.Conflict;

/** {@code withdraw-answer}: whoever proposed an answer takes it back, or whoever seconded it stands behind it no longer. */
@ApplicationScoped
public class WithdrawAnswer implements ActKind {

    @Inject
    private Proposals proposals;
    @Inject
    private Amendments amendments;
    @Inject
    private ProposedAnswers proposed;

    @Override
    public String name() {
        return "withdraw-answer";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("proposed");
        ProposedAnswers.Standing standing = proposed.get(id);
        String proposal = amendments.proposalOf(standing.amendment());
        String person = proposed.requireDelegate(deposit, proposal);
        proposals.hold(proposal);
        amendments.lock(standing.amendment());
        proposed.requireOpen(id);
        boolean own = standing.person().equals(person);
        if (!own && !proposed.seconds(id).contains(person)) {
            throw new Conflict("refusal.answer-not-yours");
        }
        return Deed.in(standing.assembly(), fields.read(), entry -> proposed.withdraw(id, own ? null : person, entry))
                .about(proposal).with("amendment", standing.amendment()).with("person", person).with("seconding", !own);
    }
}
