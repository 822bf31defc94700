package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** From which seat a person asks for something, and whether they are named with it (R21). */
@ApplicationScoped
class Voices {

    private static final String UP = "UNION SELECT u.seat, c.parent FROM up u JOIN constituency c ON c.child = u.id "
            + "AND c.since IS NOT NULL AND c.until IS NULL) SELECT MIN(seat) FROM up WHERE id = ?2";
    private static final String AS_DELEGATE = "WITH RECURSIVE up (seat, id) AS (SELECT receiver, receiver FROM mandate WHERE person = ?1 "
            + "AND ended_at IS NULL " + UP;
    private static final String AS_OFFICER = "WITH RECURSIVE up (seat, id) AS (SELECT assembly, assembly FROM office WHERE person = ?1 "
            + "AND ended_at IS NULL " + UP;
    private static final String AS_MEMBER = "WITH RECURSIVE up (seat, id) AS (SELECT assembly, assembly FROM membership WHERE person = ?1 "
            + "AND until IS NULL " + UP;

    @PersistenceContext
    private EntityManager em;

    /**
     * A seat at the home of a proposal or below it.
     *
     * @param named whether it is that of a delegate or officer, whom everyone may know; a member's name is for members
     */
    record Voice(String seat, boolean named) {
    }

    /** The seat of a person who has one: as delegate, else as officer, else as a member. */
    Voice of(String person, String home) {
        for (String query : List.of(AS_DELEGATE, AS_OFFICER, AS_MEMBER)) {
            Object seat = em.createNativeQuery(query).setParameter(1, person).setParameter(2, home).getSingleResult();
            if (seat != null) {
                return new Voice((String) seat, !query.equals(AS_MEMBER));
            }
        }
        return new Voice(home, false);
    }
}
