package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.refusal.Conflict;

/** {@code second-answer}: another delegate of the home stands behind a proposed answer. */
@ApplicationScoped
public class SecondAnswer implements ActKind {

    @Inject
    private Proposals proposals;
    @Inject
    private Amendments amendments;
    @Inject
    private ProposedAnswers proposed;

    @Override
    public String name() {
        return "second-answer";
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
        if (standing.person().equals(person) || proposed.seconds(id).contains(person)) {
            throw new Conflict("refusal.answer-seconded-already");
        }
        return Deed.in(standing.assembly(), fields.read(), entry -> proposed.second(id, standing.assembly(), person, entry))
                .about(proposal).with("amendment", standing.amendment()).with("person", person);
    }
}
