package org.folkmoot.ejb.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.assembly.Links;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.people.People;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.thread.Place;

/** Who may speak where. One speaks from a seat, which is shown with what one says, and for oneself alone (R5). */
@ApplicationScoped
class Speakers {

    /** From the seats of a person upward, which are few, rather than down from the home, where there may be 200,000. */
    static final String SEATS = """
            WITH RECURSIVE up (seat, id) AS (
              SELECT m.assembly, m.assembly FROM membership m WHERE m.person = ? AND m.until IS NULL
              UNION SELECT n.receiver, n.receiver FROM mandate n WHERE n.person = ? AND n.ended_at IS NULL
              UNION SELECT o.assembly, o.assembly FROM office o WHERE o.person = ? AND o.ended_at IS NULL
              UNION SELECT u.seat, c.parent FROM up u
                JOIN constituency c ON c.child = u.id AND\s""" + Links.LIVE + """
            )
            SELECT DISTINCT seat FROM up WHERE id = ? ORDER BY seat""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private People people;
    @Inject
    private Seats seats;

    /**
     * The seat from which a person speaks at a place, or a refusal.
     *
     * @param keeper the assembly that keeps order there
     * @param wanted the seat they chose, or null
     */
    String seat(String person, Place place, Assembly keeper, String wanted) {
        return place.assembly() == null ? inCommonThread(person, keeper, wanted) : inOwnThread(person, keeper);
    }

    /**
     * The seat from which a person speaks in the common thread of a proposal: one at its home or below it.
     *
     * @param wanted the seat they chose, or null for the first there is
     */
    private String inCommonThread(String person, Assembly home, String wanted) {
        people.hold(person);
        List<?> from = em.createNativeQuery(SEATS).setParameter(1, person).setParameter(2, person).setParameter(3, person)
                .setParameter(4, home.id()).getResultList();
        if (from.isEmpty()) {
            seats.requireVoice(person, home);
        }
        if (wanted != null && !from.contains(wanted)) {
            throw new BadRequest("seat", "is no seat of yours at the home of the proposal or below it");
        }
        return wanted != null ? wanted : (String) from.get(0);
    }

    /** Refuses whoever is no member or officer of, and no delegate to, the assembly whose own thread it is. */
    private String inOwnThread(String person, Assembly assembly) {
        people.hold(person);
        boolean officer = !em.createNativeQuery("SELECT 1 FROM office WHERE assembly = ? AND person = ? AND ended_at IS NULL")
                .setParameter(1, assembly.id()).setParameter(2, person).getResultList().isEmpty();
        if (!officer) {
            seats.requireSeat(person, assembly);
        }
        return assembly.id();
    }
}
