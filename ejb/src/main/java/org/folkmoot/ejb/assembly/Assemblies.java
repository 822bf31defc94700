package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Census;
import org.folkmoot.assembly.Constituency;
import org.folkmoot.assembly.Federation;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.people.Person;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NotFound;

/** Finds assemblies, federations and the links between them; {@code get} refuses what is not there. */
@ApplicationScoped
public class Assemblies {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Belows belows;

    public Optional<Assembly> find(String id) {
        return Optional.ofNullable(em.find(Assembly.class, id));
    }

    public Assembly get(String id) {
        return find(id).orElseThrow(() -> new NotFound("assembly", id));
    }

    /** Reads an assembly anew, such as its number of members, once a lock is held for which others may have changed it. */
    public void reread(Assembly assembly) {
        em.refresh(assembly);
    }

    /**
     * A non-local assembly.
     *
     * @param field the field that named it, for the refusal of one of another kind
     */
    public NonLocalAssembly getNonLocal(String id, String field) {
        if (get(id) instanceof NonLocalAssembly nonLocal) {
            return nonLocal;
        }
        throw new BadRequest(field, "must name a non-local assembly");
    }

    public Federation federation(String id) {
        return Optional.ofNullable(em.find(Federation.class, id)).orElseThrow(() -> new NotFound("federation", id));
    }

    /** The federation, locked: whatever changes its nesting, or takes a picture of it, does so one after the other. */
    public Federation lockFederation(String id) {
        return Optional.ofNullable(em.find(Federation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("federation", id));
    }

    public Person person(String id) {
        return Optional.ofNullable(em.find(Person.class, id)).orElseThrow(() -> new NotFound("person", id));
    }

    /** Refuses an id that an assembly or federation already has. */
    public void requireFree(String id) {
        if (em.find(Assembly.class, id) != null || em.find(Federation.class, id) != null) {
            throw new Conflict("refusal.id-taken", id);
        }
    }

    /** The open link between two assemblies, asked for or live. */
    public Optional<Constituency> link(String child, String parent) {
        return em.createQuery("SELECT c FROM Constituency c WHERE c.parent = :parent AND c.child = :child AND c.until IS NULL",
                Constituency.class).setParameter("parent", parent).setParameter("child", child)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** How many members a decision of this assembly counts with: of a non-local one its constituents, which have one voice each (R8). */
    public long voices(Assembly assembly) {
        if (!(assembly instanceof NonLocalAssembly)) {
            return assembly.members();
        }
        return em.createQuery("SELECT COUNT(c) FROM Constituency c WHERE c.parent = :parent AND c.since IS NOT NULL AND c.until IS NULL",
                Long.class).setParameter("parent", assembly.id()).getSingleResult();
    }

    /** Sets the number of members, and of those that count here in thresholds, with its place in the order of deposits. */
    void enrol(String assembly, long members, long counted, Entry entry) {
        Assembly changed = get(assembly);
        long before = changed.counted();
        changed.enrol(members, members - counted);
        em.persist(new Census(changed, entry.id()));
        em.flush();
        belows.counted(assembly, counted - before);
    }

    /** Adds something at once: entities refer to each other by id, so nothing else tells the order in which rows must go in. */
    public void add(Object aggregate) {
        em.persist(aggregate);
        em.flush();
    }
}
