package org.folkmoot.ejb.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.NoSeat;

/** Who may speak where. One speaks from a seat, which is shown with what one says, and for oneself alone (R5). */
@ApplicationScoped
class Speakers {

    /** From the seats of a person upward, which are few, rather than down from the home, where there may be 200,000. */
    private static final String SEATS = """
            WITH RECURSIVE up (seat, id) AS (
              SELECT m.assembly, m.assembly FROM membership m WHERE m.person = ? AND m.until IS NULL
              UNION SELECT o.assembly, o.assembly FROM office o WHERE o.person = ? AND o.ended_at IS NULL
              UNION SELECT u.seat, c.parent FROM up u
                JOIN constituency c ON c.child = u.id AND c.since IS NOT NULL AND c.until IS NULL)
            SELECT DISTINCT seat FROM up WHERE id = ? ORDER BY seat""";

    @PersistenceContext
    private EntityManager em;

    /**
     * The seat from which a person speaks in the common thread of a proposal: one at its home or below it.
     *
     * @param wanted the seat they chose, or null for the first there is
     */
    String inCommonThread(String person, Assembly home, String wanted) {
        List<?> seats = em.createNativeQuery(SEATS).setParameter(1, person).setParameter(2, person)
                .setParameter(3, home.id()).getResultList();
        if (seats.isEmpty()) {
            throw new NoSeat("MEMBER", home.name());
        }
        if (wanted != null && !seats.contains(wanted)) {
            throw new BadRequest("seat", "is no seat of yours at the home of the proposal or below it");
        }
        return wanted != null ? wanted : (String) seats.get(0);
    }

    /** Refuses whoever is no member or officer of the assembly whose own thread it is. */
    String inOwnThread(String person, Assembly assembly) {
        boolean seated = !em.createNativeQuery("SELECT 1 FROM membership WHERE assembly = ? AND person = ? AND until IS NULL "
                + "UNION SELECT 1 FROM office WHERE assembly = ? AND person = ? AND ended_at IS NULL")
                .setParameter(1, assembly.id()).setParameter(2, person)
                .setParameter(3, assembly.id()).setParameter(4, person).getResultList().isEmpty();
        if (!seated) {
            throw new NoSeat("MEMBER", assembly.name());
        }
        return assembly.id();
    }
}
