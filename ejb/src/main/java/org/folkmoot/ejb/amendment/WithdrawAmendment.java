package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.folkmoot.amendment.Amendment;
import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.refusal.Rule;
import org.folkmoot.rule.Decision;

/** {@code withdraw-amendment}: its author takes it back while it is open; it stays on record. */
@ApplicationScoped
public class WithdrawAmendment implements ActKind {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Proposals proposals;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "withdraw-amendment";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("amendment");
        Amendment amendment = em.find(Amendment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (amendment == null) {
            throw new NotFound("amendment", id);
        }
        String home = proposals.get(amendment.proposal()).home();
        Deed deed;
        if (amendment.assembly() != null) {
            Assembly author = assemblies.get(amendment.assembly());
            seats.requireRecorder(deposit, author);
            Optional<Decision> decision = decisions.readIfTold(deposit, author, fields);
            deed = Deed.in(author.id(), fields.read(), entry -> amendment.withdraw()).by(author.id()).decided(decision);
        } else {
            seats.requireReach(deposit, assemblies.get(home));
            if (!deposit.isImported() && !amendment.person().equals(deposit.caller().requirePerson())) {
                throw new BrokenRule(Rule.R5, "refusal.R5.only-for-oneself", amendment.person());
            }
            deed = Deed.in(home, fields.read(), entry -> amendment.withdraw());
        }
        amendment.state().to(AmendmentState.WITHDRAWN);
        return deed.about(amendment.proposal());
    }
}
