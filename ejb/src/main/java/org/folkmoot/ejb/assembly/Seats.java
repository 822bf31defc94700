package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.OfficeKind;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.record.Import;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NoSeat;
import org.folkmoot.refusal.OutOfScope;

/**
 * Who may act for an assembly. Live it takes an office there; in an import it takes that the import itself founded the
 * assembly, and for no other is an import a way in.
 */
@ApplicationScoped
public class Seats {

    private static final String IN_OFFICE = "SELECT office FROM office WHERE assembly = ? AND person = ? AND ended_at IS NULL "
            + "AND (until_day IS NULL OR until_day >= ?)";

    @PersistenceContext
    private EntityManager em;

    /** Refuses whoever may not enter a decision of this assembly: live, that is its recorder. */
    public void requireRecorder(Deposit deposit, Assembly assembly) {
        requireReach(deposit, assembly);
        if (deposit.isImported() || deposit.isCountersigned()) {
            return;
        }
        if (!offices(deposit, assembly).contains(OfficeKind.RECORDER.name())) {
            throw new NoSeat(OfficeKind.RECORDER.name(), assembly.name());
        }
    }

    /** Refuses whoever holds no office of this assembly. */
    public void requireOfficer(Deposit deposit, Assembly assembly) {
        requireReach(deposit, assembly);
        if (!deposit.isImported() && offices(deposit, assembly).isEmpty()) {
            throw new NoSeat("OFFICER", assembly.name());
        }
    }

    /** Refuses an act on what another history is still building, and an import's act on what it did not found. */
    public void requireReach(Deposit deposit, Assembly assembly) {
        requireReach(deposit, assembly.importId(), assembly.id());
    }

    /**
     * The same for anything that an import may have founded.
     *
     * @param importId the import that founded it, or null
     */
    public void requireReach(Deposit deposit, String importId, String id) {
        if (deposit.isImported()) {
            if (!deposit.importId().equals(importId)) {
                throw new OutOfScope("refusal.not-founded-by-import", id);
            }
        } else if (importId != null && !em.find(Import.class, importId).isSealed()) {
            throw new Conflict("refusal.being-imported", id);
        }
    }

    private List<?> offices(Deposit deposit, Assembly assembly) {
        return em.createNativeQuery(IN_OFFICE).setParameter(1, assembly.id())
                .setParameter(2, deposit.caller().requirePerson())
                .setParameter(3, deposit.dayBeforeLocks(assembly.zone())).getResultList();
    }

    /** Whether a person is a member of that assembly, or, if it is non-local, of a body below it. */
    public boolean isMemberOfOrBelow(String person, Assembly assembly) {
        return !em.createNativeQuery("WITH RECURSIVE below (id) AS (SELECT CAST(? AS CHAR(63) CHARACTER SET ascii) COLLATE ascii_bin "
                + "UNION SELECT c.child FROM below b JOIN constituency c ON c.parent = b.id AND c.since IS NOT NULL AND c.until IS NULL) "
                + "SELECT 1 FROM membership m JOIN below b ON b.id = m.assembly WHERE m.person = ? AND m.until IS NULL LIMIT 1")
                .setParameter(1, assembly.id()).setParameter(2, person).getResultList().isEmpty();
    }

    /** The assemblies in which a person holds an office now and which are constituents a non-local assembly can be founded by. */
    public List<?> recordedBy(String person) {
        return em.createNativeQuery("SELECT assembly FROM office WHERE person = ? AND office = 'RECORDER' AND ended_at IS NULL "
                + "ORDER BY assembly").setParameter(1, person).getResultList();
    }
}
