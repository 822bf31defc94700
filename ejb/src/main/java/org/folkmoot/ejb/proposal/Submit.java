package org.folkmoot.ejb.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Circle;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.amendment.Askers;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.OutOfScope;
import org.folkmoot.rule.Decision;

/**
 * {@code submit}: the home lays a version before an assembly above it, which may take it up. It binds nobody to anything (R2);
 * not taken up, it stays visible there.
 */
@ApplicationScoped
public class Submit implements ActKind {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Proposals proposals;
    @Inject
    private Askers askers;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "submit";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("proposal");
        int version = (int) fields.whole("version", 1, Integer.MAX_VALUE);
        Assembly to = assemblies.get(fields.id("to"));
        Assembly home = assemblies.get(proposals.get(id).home());
        seats.requireRecorder(deposit, home);
        seats.requireReach(deposit, to);
        if (!isAbove(to, home)) {
            throw new OutOfScope("refusal.not-above", to.name(), home.name());
        }
        Proposal proposal = proposals.hold(id);
        String digest = proposals.digest(id, version);
        if (!em.createNativeQuery("SELECT 1 FROM submission WHERE proposal = ? AND number = ? AND assembly = ?").setParameter(1, id)
                .setParameter(2, version).setParameter(3, to.id()).getResultList().isEmpty()) {
            throw new Conflict("refusal.submitted-already", proposal.title(), version, to.name());
        }
        Decision decision = decisions.read(deposit, home, fields);
        return Deed.in(home.id(), fields.read(), entry -> write(id, version, to, entry)).about(id).by(home.id()).decided(decision)
                .with("digest", digest);
    }

    /** A circle submits to its local assembly, too. */
    private boolean isAbove(Assembly to, Assembly home) {
        return askers.isBelow(home.id(), to.id()) || home instanceof Circle circle && to.id().equals(circle.within());
    }

    private void write(String proposal, int version, Assembly to, Entry entry) {
        em.createNativeQuery("INSERT INTO submission (proposal, number, assembly, at, entry) VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, proposal).setParameter(2, version).setParameter(3, to.id())
                .setParameter(4, LocalDateTime.ofInstant(entry.depositedAt(), ZoneOffset.UTC)).setParameter(5, entry.id()).executeUpdate();
    }
}
