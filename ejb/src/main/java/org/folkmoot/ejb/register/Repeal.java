package org.folkmoot.ejb.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.LocalAssembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.refusal.Rule;
import org.folkmoot.register.Law;
import org.folkmoot.rule.Decision;

/** {@code repeal}: a local assembly ends a law of its own, and of no other (R1). */
@ApplicationScoped
public class Repeal implements ActKind {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "repeal";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("law");
        Assembly assembly = assemblies.get(fields.id("assembly"));
        Law law = em.find(Law.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (law == null) {
            throw new NotFound("law", id);
        }
        if (!(assembly instanceof LocalAssembly) || !law.assembly().equals(assembly.id())) {
            throw new BrokenRule(Rule.R1, "refusal.R1.not-its-law", assembly.name(), id);
        }
        seats.requireRecorder(deposit, assembly);
        law.requireInForce();
        Decision decision = decisions.readOfMeeting(deposit, assembly, fields, "law");
        return Deed.in(assembly.id(), fields.read(), entry -> law.repeal(deposit.now().at())).by(assembly.id()).decided(decision);
    }
}
