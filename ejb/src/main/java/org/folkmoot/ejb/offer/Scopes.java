package org.folkmoot.ejb.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.assembly.Links;
import org.folkmoot.offer.Offer;
import org.folkmoot.offer.Standing;
import org.folkmoot.record.Entry;
import org.folkmoot.record.Moment;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.rule.Decision;

/**
 * Who is in the scope of an offer. Links between non-local assemblies count as they stood when it opened, of one founded since
 * as founded; ratifying bodies' own links as of now. Callers hold the lock of the federation.
 */
@ApplicationScoped
public class Scopes {

    private static final String REACH = "INSERT INTO offer_reach (offer, assembly, grp) "
            + "WITH RECURSIVE reach (assembly, grp) AS ("
            + "SELECT CAST(? AS CHAR(63) CHARACTER SET ascii) COLLATE ascii_bin, CAST('' AS CHAR(63) CHARACTER SET ascii) COLLATE ascii_bin "
            + "UNION SELECT c.child, IF(r.grp = '', c.child, r.grp) FROM reach r "
            + "JOIN constituency c ON c.parent = r.assembly AND " + Links.LIVE + " "
            + "JOIN assembly a ON a.id = c.child AND a.kind = 'NON_LOCAL') SELECT ?, assembly, grp FROM reach";
    private static final String BODIES = "INSERT INTO offer_body (offer, assembly, in_scope, late, members, grps) "
            + "SELECT r.offer, c.child, 1, 0, a.counted, "
            + "GROUP_CONCAT(DISTINCT IF(r.grp = '', c.child, r.grp) ORDER BY IF(r.grp = '', c.child, r.grp) SEPARATOR ' ') "
            + "FROM offer_reach r JOIN constituency c ON c.parent = r.assembly AND " + Links.LIVE + " "
            + "JOIN assembly a ON a.id = c.child AND a.kind <> 'NON_LOCAL' WHERE r.offer = ? GROUP BY r.offer, c.child, a.counted";
    private static final String WHOLE = "INSERT INTO offer_tally (offer, grp, counted, consenting, members_counted, members_consenting) "
            + "SELECT ?, '', COUNT(*), 0, COALESCE(SUM(members), 0), 0 FROM offer_body WHERE offer = ?";
    private static final String GROUPS = "INSERT INTO offer_tally (offer, grp, counted, consenting, members_counted, members_consenting) "
            + "SELECT b.offer, g.grp, COUNT(*), 0, SUM(b.members), 0 FROM offer_body b JOIN ("
            + "SELECT DISTINCT r.offer, c.child, IF(r.grp = '', c.child, r.grp) AS grp FROM offer_reach r "
            + "JOIN constituency c ON c.parent = r.assembly AND " + Links.LIVE + " WHERE r.offer = ?) g "
            + "ON g.offer = b.offer AND g.child = b.assembly WHERE b.offer = ? GROUP BY b.offer, g.grp";
    private static final String REACHED_THROUGH = "SELECT DISTINCT o.id FROM offer_reach r JOIN offer o ON o.id = r.offer "
            + "WHERE r.assembly = ? AND o.state IN ('ON_OFFER', 'REACHED', 'IN_EFFECT') ORDER BY o.id";
    private static final String GROUPS_OF = "SELECT DISTINCT IF(r.grp = '', c.child, r.grp) AS g FROM constituency c "
            + "JOIN offer_reach r ON r.assembly = c.parent AND r.offer = ? "
            + "WHERE c.child = ? AND " + Links.LIVE + " ORDER BY g";
    private static final String MEMBERS_THEN = "SELECT COALESCE((SELECT members FROM census WHERE assembly = ?1 AND entry < ?2 "
            + "ORDER BY entry DESC LIMIT 1), (SELECT members FROM census WHERE assembly = ?1 ORDER BY entry LIMIT 1))";
    private static final String FOUNDED = "INSERT INTO offer_reach (offer, assembly, grp) "
            + "SELECT r.offer, ?, IF(r.grp = '', ?, r.grp) FROM offer_reach r JOIN offer o ON o.id = r.offer "
            + "WHERE r.assembly = ? AND o.state IN ('ON_OFFER', 'REACHED', 'IN_EFFECT')";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Offers offers;

    /** Takes the picture of the scope when an offer opens; an empty one is refused. */
    void open(Offer offer) {
        em.createNativeQuery(REACH).setParameter(1, offer.home()).setParameter(2, offer.id()).executeUpdate();
        int bodies = em.createNativeQuery(BODIES).setParameter(1, offer.id()).executeUpdate();
        if (bodies == 0) {
            throw emptyScope(offer.home());
        }
        em.createNativeQuery(WHOLE).setParameter(1, offer.id()).setParameter(2, offer.id()).executeUpdate();
        if (TermsReader.weighing(offer).countsGroups()) {
            em.createNativeQuery(GROUPS).setParameter(1, offer.id()).setParameter(2, offer.id()).executeUpdate();
        }
    }

    private static BadRequest emptyScope(String home) {
        return new BadRequest("proposal", "its home " + home + " has no ratifying body below it that could answer");
    }

    /**
     * Locks the offers that a body's coming or going may move, before its entry is made: what follows from an answer and a
     * leave at the same moment has to be what follows from their order in the record. An import needs none of this.
     */
    public void lock(String parent, Deposit deposit) {
        if (!deposit.isImported()) {
            offers.lock(reachedThrough(parent), deposit);
        }
    }

    /** A body has become a constituent there: it may have come into the scope of offers, or be reached by one more way. */
    public void moved(Assembly body, String parent, Moment now) {
        for (Object id : reachedThrough(parent)) {
            Offer offer = offers.lock(((Number) id).longValue(), now);
            if (offer.state().isLive()) {
                place(offer, body.id(), now);
            }
        }
    }

    /**
     * A body is no longer a constituent there. With {@code rescind} it ends its consent in exactly the offers whose scope it
     * thereby leaves; without, its instruments stay as they are, and do not count while it is outside.
     */
    public void left(Assembly body, String parent, boolean rescind, Moment now, Decision decision, Entry entry) {
        em.flush();
        for (Object id : reachedThrough(parent)) {
            Offer offer = offers.lock(((Number) id).longValue(), now);
            if (!offer.state().isLive()) {
                continue;
            }
            place(offer, body.id(), now);
            Standing standing = offers.standing(offer, body.id()).orElseThrow();
            if (rescind && !standing.isInScope() && standing.consents()) {
                offers.rescind(offer, standing, "", decision, now, entry);
            }
        }
    }

    private List<?> reachedThrough(String parent) {
        return em.createNativeQuery(REACHED_THROUGH).setParameter(1, parent).getResultList();
    }

    private void place(Offer offer, String body, Moment now) {
        List<String> groups = em.createNativeQuery(GROUPS_OF).setParameter(1, offer.id()).setParameter(2, body).getResultList()
                .stream().map(String.class::cast).toList();
        Standing standing = offers.standing(offer, body).orElseGet(() -> first(offer, body));
        boolean reached = offer.wasReached();
        offers.move(offer, standing, now, one -> one.place(groups, reached));
    }

    private Standing first(Offer offer, String body) {
        Object members = em.createNativeQuery(MEMBERS_THEN).setParameter(1, body).setParameter(2, offer.entry()).getSingleResult();
        Standing standing = new Standing(offer, body, ((Number) members).longValue());
        em.persist(standing);
        return standing;
    }

    /** A non-local assembly was founded below one that open offers reach: they reach it too, as founded. */
    public void founded(NonLocalAssembly founded, NonLocalAssembly parent) {
        em.flush();
        em.createNativeQuery(FOUNDED).setParameter(1, founded.id()).setParameter(2, founded.id()).setParameter(3, parent.id())
                .executeUpdate();
    }
}
