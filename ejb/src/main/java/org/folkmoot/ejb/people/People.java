package org.folkmoot.ejb.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.folkmoot.people.Person;
import org.folkmoot.refusal.NotFound;

/**
 * People, and the locks on them. Who acts with a seat holds the person's row for reading until the act is done; who ends a seat
 * holds it for writing: so every act with a seat stands in the record before the seat's end, or is refused (R7).
 */
@ApplicationScoped
public class People {

    @PersistenceContext
    private EntityManager em;

    /** The person of that id; {@code get} refuses what is not there. */
    public Person get(String id) {
        return Optional.ofNullable(em.find(Person.class, id)).orElseThrow(() -> new NotFound("person", id));
    }

    /** Holds the person for writing: their seats may change now, and nobody acts with them meanwhile. */
    public Person lock(String id) {
        return Optional.ofNullable(em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new NotFound("person", id));
    }

    /** Holds the person for reading: their seats stay as they are until the act is done. */
    public void hold(String id) {
        em.createNativeQuery("SELECT id FROM person WHERE id = ? LOCK IN SHARE MODE").setParameter(1, id).getResultList();
    }
}
