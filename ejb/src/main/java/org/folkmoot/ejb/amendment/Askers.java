package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.folkmoot.amendment.Amendment;
import org.folkmoot.ejb.assembly.Links;

/**
 * Which assemblies ask for an amendment: its author, those that took it up, and those that named it in an answer; of a
 * consolidated one also those behind what was put into it with their consent. And which assemblies stand between them and the
 * home.
 */
@ApplicationScoped
public class Askers {

    private static final String BEHIND = "WITH RECURSIVE behind (id) AS ("
            + "SELECT CAST(?1 AS CHAR(63) CHARACTER SET ascii) COLLATE ascii_bin "
            + "UNION SELECT s.source FROM behind b JOIN amendment_source s ON s.amendment = b.id "
            + "JOIN amendment m ON m.id = s.source AND m.state = 'CONSOLIDATED') ";
    private static final String AUTHORS_AND_TAKERS = "SELECT m.assembly FROM behind b JOIN amendment m ON m.id = b.id "
            + "WHERE m.assembly IS NOT NULL UNION SELECT w.assembly FROM behind b JOIN amendment_way w ON w.amendment = b.id "
            + "AND w.did = 'TOOK_UP' ";
    private static final String ANSWERS = "UNION SELECT r.assembly FROM behind b JOIN response_amendment ra ON ra.amendment = b.id "
            + "JOIN response r ON r.id = ra.response ";
    private static final String LATEST_RETURN = "WHERE r.response = 'RETURN' AND NOT EXISTS (SELECT 1 FROM response l "
            + "JOIN offer lo ON lo.id = l.offer JOIN offer o ON o.id = r.offer WHERE l.assembly = r.assembly "
            + "AND lo.proposal = o.proposal AND l.id > r.id)";
    private static final String BELOW_HOME = "WITH RECURSIVE above (id) AS ("
            + "SELECT CAST(?1 AS CHAR(63) CHARACTER SET ascii) COLLATE ascii_bin" + Links.up("above")
            + ") SELECT 1 FROM above WHERE id = ?2 AND id <> ?1";
    private static final String ABOVE_AN_ASKER = ", above (id) AS (SELECT c.parent FROM asker k JOIN constituency c ON c.child = k.id "
            + "AND " + Links.LIVE + Links.up("above") + ") SELECT 1 FROM above WHERE id = ?2";
    /** Not by membership: who is on the way must not tell where a member is one (R21). */
    private static final String AUTHOR_SPEAKS_FROM = "UNION SELECT m.seat FROM behind b JOIN amendment m ON m.id = b.id "
            + "WHERE m.seat IS NOT NULL UNION SELECT n.sender FROM behind b JOIN amendment m ON m.id = b.id AND m.named = 1 "
            + "JOIN mandate n ON n.person = m.person AND n.ended_at IS NULL";

    @PersistenceContext
    private EntityManager em;

    /** All that ever asked for it. */
    public Set<String> ever(String amendment) {
        return ids(em.createNativeQuery(BEHIND + AUTHORS_AND_TAKERS + ANSWERS).setParameter(1, amendment));
    }

    /** Those whose condition or request it is now; a body that has answered without it since is none, unless it is the author. */
    public Set<String> now(String amendment) {
        return ids(em.createNativeQuery(BEHIND + AUTHORS_AND_TAKERS + ANSWERS + LATEST_RETURN).setParameter(1, amendment));
    }

    private static Set<String> ids(Query query) {
        return ((java.util.List<?>) query.getResultList()).stream().map(String.class::cast)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether an assembly lies below the home of a proposal. */
    public boolean isBelow(String assembly, String home) {
        return !em.createNativeQuery(BELOW_HOME).setParameter(1, assembly).setParameter(2, home).getResultList().isEmpty();
    }

    /** Whether an assembly lies between the home and somebody who asks for the amendment, however many others do too. */
    public boolean isOnTheWay(String assembly, Amendment amendment, String home) {
        String asker = BEHIND + ", asker (id) AS (" + AUTHORS_AND_TAKERS + ANSWERS + AUTHOR_SPEAKS_FROM + ")";
        return isBelow(assembly, home) && !em.createNativeQuery(asker + ABOVE_AN_ASKER).setParameter(1, amendment.id())
                .setParameter(2, assembly).getResultList().isEmpty();
    }
}
