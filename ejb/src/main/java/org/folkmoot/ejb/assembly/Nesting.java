package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Bodies;
import org.folkmoot.assembly.Constituency;
import org.folkmoot.assembly.Federation;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.offer.Scopes;
import org.folkmoot.record.Moment;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;

/** Who is a constituent of whom. The federation's row is locked by whoever calls. */
@ApplicationScoped
public class Nesting {

    private static final String IS_ABOVE = "WITH RECURSIVE above (id) AS ("
            + "SELECT CAST(? AS CHAR(63) CHARACTER SET ascii) COLLATE ascii_bin "
            + "UNION SELECT c.parent FROM above a JOIN constituency c ON c.child = a.id AND c.until IS NULL) "
            + "SELECT 1 FROM above WHERE id = ?";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private Belows belows;
    @Inject
    private Scopes scopes;
    @Inject
    private Seats seats;

    /** Refuses a joiner that cannot be a constituent there: of the wrong kind, of another federation, already in, or above it. */
    public void requireJoinable(Assembly child, NonLocalAssembly parent, Federation federation) {
        if (child instanceof NonLocalAssembly) {
            if (!federation.id().equals(child.federation())) {
                throw new BadRequest("nonlocal", "belongs to another federation");
            }
            if (isAtOrAbove(child.id(), parent.id())) {
                throw new BadRequest("nonlocal", "lies below " + child.id() + " itself: nesting has no circles");
            }
        } else if (!federation.isRatifiedBy(child)) {
            throw new BadRequest("assembly", "is no body of a federation of " + federation.bodies() + " assemblies");
        }
        if (assemblies.link(child.id(), parent.id()).isPresent()) {
            throw new Conflict("refusal.already-constituent", child.id(), parent.id());
        }
    }

    /**
     * Where a body is being founded: locks the federation that the founding names, and finds the parent that it may have there.
     *
     * @param bodies what is being founded
     */
    Optional<NonLocalAssembly> placeOf(Deposit deposit, Optional<String> in, Optional<String> parentId, Bodies bodies) {
        in.map(assemblies::lockFederation)
                .ifPresent(federation -> seats.requireReach(deposit, federation.importId(), federation.id()));
        return parentId.map(parent -> parentAtFounding(deposit, parent, in, bodies));
    }

    /**
     * The parent that an import names at a body's founding, where it stands for both sides of joining; live that takes two acts.
     *
     * @param in     the federation that the founding names, if it does
     * @param bodies what is being founded
     */
    private NonLocalAssembly parentAtFounding(Deposit deposit, String parentId, Optional<String> in, Bodies bodies) {
        requireImported(deposit);
        NonLocalAssembly parent = assemblies.getNonLocal(parentId, "parent");
        seats.requireReach(deposit, parent);
        Federation federation = assemblies.lockFederation(parent.federation());
        if (in.isPresent() && !in.get().equals(federation.id())) {
            throw new BadRequest("parent", "belongs to another federation than 'in'");
        }
        if (federation.bodies() != bodies) {
            throw new BadRequest("parent", "belongs to a federation of " + federation.bodies() + " assemblies");
        }
        return parent;
    }

    /** Refuses a parent named at a live founding. */
    void requireImported(Deposit deposit) {
        if (!deposit.isImported()) {
            throw new BadRequest("parent", "exists only inside an import: joining takes the acts join and accept-join (R4)");
        }
    }

    private boolean isAtOrAbove(String candidate, String assembly) {
        return !em.createNativeQuery(IS_ABOVE).setParameter(1, assembly).setParameter(2, candidate).getResultList().isEmpty();
    }

    /** Makes it a constituent at once: both sides have said so. */
    public void link(Assembly child, NonLocalAssembly parent, Moment now) {
        Constituency link = new Constituency(parent, child, now.at());
        link.accept(now.at());
        em.persist(link);
        linked(child, parent, now);
    }

    /** Takes note, in the offers it touches, of a link that has just begun. */
    public void linked(Assembly child, NonLocalAssembly parent, Moment now) {
        em.flush();
        belows.joined(child.id(), parent.id());
        if (!(child instanceof NonLocalAssembly)) {
            scopes.moved(child, parent.id(), now);
        }
    }
}
