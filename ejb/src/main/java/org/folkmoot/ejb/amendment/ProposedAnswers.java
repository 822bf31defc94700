package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.folkmoot.amendment.AmendmentAnswer;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NoSeat;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.text.Canonical;
import org.folkmoot.text.Change;

/**
 * What delegates propose to answer to requests before their assembly, and who seconds it. Callers have locked the amendment.
 * What somebody proposed or seconded ends with their seat (R6, R7).
 */
@ApplicationScoped
class ProposedAnswers {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private Proposals proposals;
    @Inject
    private Seats seats;

    /** A new one. */
    record Proposed(String id, String amendment, String assembly, String person, AmendmentAnswer answer, String reason, int base,
            List<Change> wording) {
    }

    /** One that was proposed. */
    record Standing(String id, String amendment, String assembly, String person) {
    }

    /** Refuses whoever has no seat in the home of that proposal, which is one of delegates. @return the delegate */
    String requireDelegate(Deposit deposit, String proposal) {
        Assembly home = assemblies.get(proposals.get(proposal).home());
        seats.requireReach(deposit, home);
        String person = deposit.person().orElseThrow(() -> new NoSeat("ACCOUNT", ""));
        if (!(home instanceof NonLocalAssembly)) {
            throw new BadRequest("amendment", "is before an assembly without delegates; its members speak of it in their thread");
        }
        seats.requireSeat(person, home);
        return person;
    }

    /** The proposed answer of that id, whatever became of it. */
    Standing get(String id) {
        List<?> found = em.createNativeQuery("SELECT id, amendment, assembly, person FROM answer_proposal WHERE id = ?").setParameter(1, id)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound("proposed answer", id);
        }
        Object[] row = (Object[]) found.get(0);
        return new Standing((String) row[0], (String) row[1], (String) row[2], (String) row[3]);
    }

    /** Refuses one that was taken back, or is over with its proposer's seat. */
    void requireOpen(String id) {
        if (em.createNativeQuery("SELECT 1 FROM answer_proposal WHERE id = ? AND ended_at IS NULL").setParameter(1, id).getResultList().isEmpty()) {
            throw new Conflict("refusal.answer-over");
        }
    }

    /** Refuses an id that is taken, and a second answer of the same person to the same request. */
    void requireFree(String id, String amendment, String person) {
        if (!em.createNativeQuery("SELECT 1 FROM answer_proposal WHERE id = ?").setParameter(1, id).getResultList().isEmpty()) {
            throw new Conflict("refusal.id-taken", id);
        }
        if (!em.createNativeQuery("SELECT 1 FROM answer_proposal WHERE amendment = ? AND person = ? AND ended_at IS NULL")
                .setParameter(1, amendment).setParameter(2, person).getResultList().isEmpty()) {
            throw new Conflict("refusal.answer-proposed-already");
        }
    }

    List<String> seconds(String id) {
        return em.createNativeQuery("SELECT person FROM answer_second WHERE proposed = ? AND ended_at IS NULL").setParameter(1, id)
                .getResultList().stream().map(String.class::cast).toList();
    }

    void add(Proposed one, Entry entry) {
        em.createNativeQuery("INSERT INTO answer_proposal (id, amendment, assembly, person, answer, reason, base, changes, at, entry) "
                + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").setParameter(1, one.id()).setParameter(2, one.amendment())
                .setParameter(3, one.assembly()).setParameter(4, one.person()).setParameter(5, one.answer().name())
                .setParameter(6, one.reason()).setParameter(7, one.base())
                .setParameter(8, one.wording().isEmpty() ? null : Canonical.json(ChangeFields.written(one.wording())))
                .setParameter(9, utc(entry.depositedAt())).setParameter(10, entry.id()).executeUpdate();
    }

    void second(String id, String assembly, String person, Entry entry) {
        em.createNativeQuery("INSERT INTO answer_second (proposed, assembly, person, at) VALUES (?, ?, ?, ?)").setParameter(1, id)
                .setParameter(2, assembly).setParameter(3, person).setParameter(4, utc(entry.depositedAt())).executeUpdate();
    }

    /** @param seconder who stands behind it no longer; null: it is taken back by whoever proposed it */
    void withdraw(String id, String seconder, Entry entry) {
        if (seconder == null) {
            em.createNativeQuery("UPDATE answer_proposal SET ended_at = ? WHERE id = ?").setParameter(1, utc(entry.depositedAt()))
                    .setParameter(2, id).executeUpdate();
        } else {
            em.createNativeQuery("UPDATE answer_second SET ended_at = ? WHERE proposed = ? AND person = ? AND ended_at IS NULL")
                    .setParameter(1, utc(entry.depositedAt())).setParameter(2, id).setParameter(3, seconder).executeUpdate();
        }
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
