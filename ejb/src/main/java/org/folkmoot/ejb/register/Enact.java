package org.folkmoot.ejb.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.Rule;
import org.folkmoot.register.Law;
import org.folkmoot.rule.Decision;

/** {@code enact}: a local assembly makes a law of its own. No other assembly can (R1). */
@ApplicationScoped
public class Enact implements ActKind {

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
        return "enact";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("law");
        Assembly assembly = assemblies.get(fields.id("assembly"));
        String title = fields.line("title", 500);
        String text = fields.text("text", 1_000_000);
        if (!(assembly instanceof LocalAssembly local)) {
            throw new BrokenRule(Rule.R1, "refusal.R1.no-law", assembly.name());
        }
        seats.requireRecorder(deposit, local);
        if (em.find(Law.class, id) != null) {
            throw new Conflict("refusal.id-taken", id);
        }
        Decision decision = decisions.readOfMeeting(deposit, local, fields, "law");
        return Deed.in(local.id(), fields.read(),
                entry -> em.persist(new Law(id, local, title, text, deposit.now().at(), entry.id())))
                .by(local.id()).decided(decision);
    }
}
