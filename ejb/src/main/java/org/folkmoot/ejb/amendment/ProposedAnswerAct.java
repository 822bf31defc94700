package org.folkmoot.ejb.amendment;

import jakarta.inject.Inject;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.proposal.Proposals;

/** What a delegate of the home does with an answer that somebody proposed and nobody decided yet. */
abstract class ProposedAnswerAct {

    @Inject
    private Proposals proposals;
    @Inject
    private Amendments amendments;
    @Inject
    private ProposedAnswers proposed;

    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("proposed");
        ProposedAnswers.Standing standing = proposed.get(id);
        String proposal = amendments.proposalOf(standing.amendment());
        String person = proposed.requireDelegate(deposit, proposal);
        proposals.hold(proposal);
        amendments.lock(standing.amendment());
        proposed.requireOpen(id);
        return deed(id, standing, person, fields).about(proposal).with("amendment", standing.amendment()).with("person", person);
    }

    /** @param person who acts; the amendment is locked, and the answer stands open */
    abstract Deed deed(String id, ProposedAnswers.Standing standing, String person, Fields fields);

    ProposedAnswers proposed() {
        return proposed;
    }
}
