package org.folkmoot.ejb.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.rule.Decision;
import org.folkmoot.text.VersionText;

/**
 * {@code take-up}: an assembly makes a version that was submitted to it, or one that lapsed, was withdrawn or superseded
 * anywhere, a proposal of its own. Where the text comes from is kept (R19).
 */
@ApplicationScoped
public class TakeUp implements ActKind {

    private static final String SUBMITTED = "SELECT 1 FROM submission WHERE proposal = ? AND number = ? AND assembly = ?";
    private static final String OVER = "SELECT state FROM offer WHERE proposal = ? AND number = ? ORDER BY round DESC LIMIT 1";

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
        return "take-up";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("as");
        String from = fields.id("proposal");
        int version = (int) fields.whole("version", 1, Integer.MAX_VALUE);
        Assembly home = assemblies.get(fields.id("home"));
        seats.requireRecorder(deposit, home);
        seats.requireReach(deposit, assemblies.get(proposals.get(from).home()));
        Proposal origin = proposals.hold(from);
        VersionText text = proposals.text(from, version);
        if (!isSubmitted(from, version, home) && !isOver(from, version)) {
            throw new Conflict("refusal.not-to-be-taken-up", origin.title(), version, home.name());
        }
        if (proposals.find(id).isPresent()) {
            throw new Conflict("refusal.id-taken", id);
        }
        Decision decision = decisions.read(deposit, home, fields);
        return Deed.in(home.id(), fields.read(), entry -> em.persist(Proposal.takenUp(id, home.id(), text, origin, version,
                deposit.now().at()))).about(id).by(home.id()).decided(decision).with("digest", text.digest());
    }

    private boolean isSubmitted(String proposal, int version, Assembly home) {
        return !em.createNativeQuery(SUBMITTED).setParameter(1, proposal).setParameter(2, version).setParameter(3, home.id())
                .getResultList().isEmpty();
    }

    /** Whether the newest offer of that version lapsed, was withdrawn or gave way to another. */
    private boolean isOver(String proposal, int version) {
        return em.createNativeQuery(OVER).setParameter(1, proposal).setParameter(2, version).getResultList().stream()
                .anyMatch(state -> java.util.List.of("LAPSED", "WITHDRAWN", "SUPERSEDED").contains(state));
    }
}
