package org.folkmoot.ejb.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.people.People;
import org.folkmoot.meeting.Committee;
import org.folkmoot.record.Entry;

/**
 * Drafting committees: who is in one, and who of it stands behind what one of them entered. Its members are out with their seat
 * in the assembly; whoever ends a seat holds the person for writing, and whoever counts signatures holds all who signed for
 * reading (R7).
 */
@ApplicationScoped
public class Committees {

    private static final String SEATED = "SELECT person FROM committee_seat WHERE assembly = ? AND ended_at IS NULL ORDER BY person";
    private static final String WAITING = "SELECT e.uid FROM awaiting w JOIN entry e ON e.id = w.entry "
            + "WHERE w.assembly = ? AND w.agree IS NOT NULL AND w.signed_at IS NULL ORDER BY w.entry";
    private static final String LOCK_WAITING = "SELECT entry FROM awaiting WHERE assembly = ? AND agree IS NOT NULL AND signed_at IS NULL "
            + "ORDER BY entry FOR UPDATE";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private People people;
    @Inject
    private Seats seats;

    /** The committee that an assembly's standing rules name now, as committed. */
    Optional<Committee> of(String assembly) {
        return StandingRules.committeeIn((String) em.createNativeQuery("SELECT rules FROM assembly WHERE id = ?")
                .setParameter(1, assembly).getSingleResult());
    }

    /** Those of it who have kept their seat in the assembly, by id. */
    public List<String> seated(String assembly) {
        return texts(SEATED, assembly);
    }

    /** Holds these people until the act is done, and refuses it if one of them is not, or no longer, in the committee (R6, R7). */
    public void requireSeats(Collection<String> persons, Assembly assembly) {
        new TreeSet<>(persons).forEach(people::hold);
        requireSeatsForNow(persons, assembly);
    }

    /** The same before locks are taken: who passes may be out of the committee by the time they are held. */
    public void requireSeatsForNow(Collection<String> persons, Assembly assembly) {
        List<String> seated = seated(assembly.id());
        for (String person : persons) {
            if (!seated.contains(person)) {
                throw seats.without(person, "COMMITTEE", assembly);
            }
        }
    }

    /**
     * Whether rules put a committee in the place of the one there is: another one, none, or the same anew, because somebody of
     * it is out who has a seat in the assembly again.
     */
    boolean changes(Optional<Committee> named, Assembly assembly) {
        if (!of(assembly.id()).equals(named)) {
            return true;
        }
        return named.isPresent() && !seated(assembly.id()).containsAll(named.get().members())
                && named.get().members().stream().allMatch(person -> seats.hasSeat(person, assembly));
    }

    /** Refuses rules that name somebody who has no seat in the assembly (R6, R7). */
    void requireNamed(Committee committee, Assembly assembly) {
        new TreeSet<>(committee.members()).forEach(person -> seats.requireSeat(people.get(person).id(), assembly));
    }

    /** Puts those named in the place of whoever was in the committee. */
    public void seat(String assembly, Optional<Committee> named, Instant at) {
        em.createNativeQuery("UPDATE committee_seat SET ended_at = ? WHERE assembly = ? AND ended_at IS NULL").setParameter(1, utc(at))
                .setParameter(2, assembly).executeUpdate();
        named.map(Committee::members).orElse(List.of()).forEach(person -> em
                .createNativeQuery("INSERT INTO committee_seat (assembly, person, since) VALUES (?, ?, ?)").setParameter(1, assembly)
                .setParameter(2, person).setParameter(3, utc(at)).executeUpdate());
    }

    /** Locks what waits for signatures of the committee. @return the public ids of its entries */
    List<String> lockWaiting(String assembly) {
        em.createNativeQuery(LOCK_WAITING).setParameter(1, assembly).getResultList();
        return texts(WAITING, assembly);
    }

    /**
     * Lets what waits for the committee fall.
     *
     * @param expected the entries that were found to wait
     * @throws OptimisticLockException if something came to wait meanwhile: then it is looked at anew
     */
    void dropWaiting(String assembly, List<String> expected) {
        if (!texts(WAITING, assembly).equals(expected)) {
            throw new OptimisticLockException("the committee of " + assembly + " entered something meanwhile");
        }
        em.createNativeQuery("DELETE FROM awaiting WHERE assembly = ? AND agree IS NOT NULL AND signed_at IS NULL")
                .setParameter(1, assembly).executeUpdate();
    }

    /**
     * What one of the committee entered, with their own signature, now that the head of the chain is held.
     *
     * @throws OptimisticLockException if the assembly has named another committee meanwhile: then it is looked at anew
     */
    void entered(Committee committee, Entry entry, String person) {
        em.flush();
        if (!of(entry.assembly()).filter(committee::equals).isPresent()) {
            throw new OptimisticLockException("the committee of " + entry.assembly() + " is another one now");
        }
        sign(entry.id(), person, entry.depositedAt());
    }

    /** A signature under what waits. */
    public void sign(long entry, String person, Instant at) {
        em.createNativeQuery("INSERT INTO committee_signature (entry, person, signed_at) VALUES (?, ?, ?)").setParameter(1, entry)
                .setParameter(2, person).setParameter(3, utc(at)).executeUpdate();
    }

    /** Who has signed what waits, in that order, whether or not they are still in the committee. */
    public List<String> signed(long entry) {
        return texts("SELECT person FROM committee_signature WHERE entry = ? ORDER BY signed_at, person", entry);
    }

    private List<String> texts(String query, Object argument) {
        return em.createNativeQuery(query).setParameter(1, argument).getResultList().stream().map(String.class::cast).toList();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
