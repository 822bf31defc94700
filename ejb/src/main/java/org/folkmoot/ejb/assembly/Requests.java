package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Basis;

/** Requests of people who live or work somewhere to be members there. One waits at a time, of each person in each place. */
@ApplicationScoped
public class Requests {

    private static final String OPEN = "SELECT asked_at FROM membership_request WHERE assembly = ? AND person = ? AND answered_at IS NULL";

    @PersistenceContext
    private EntityManager em;

    /** What became of one. */
    public enum Answer {
        ADMITTED, REFUSED, WITHDRAWN
    }

    /** When the person asked, and so affirmed the shared values; empty if nothing waits. */
    public Optional<Instant> waiting(Assembly assembly, String person) {
        List<?> found = em.createNativeQuery(OPEN).setParameter(1, assembly.id()).setParameter(2, person).getResultList();
        return found.stream().findFirst().map(Requests::instant);
    }

    private static Instant instant(Object stored) {
        LocalDateTime time = stored instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) stored;
        return time.toInstant(ZoneOffset.UTC);
    }

    /** Lets a request wait; whoever calls holds the person's row, and has looked that none does. */
    public void ask(Assembly assembly, String person, Basis basis, String enterprise, Instant at) {
        em.createNativeQuery("INSERT INTO membership_request (assembly, person, basis, enterprise, asked_at) VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, assembly.id()).setParameter(2, person).setParameter(3, basis.name()).setParameter(4, enterprise)
                .setParameter(5, utc(at)).executeUpdate();
    }

    /**
     * Closes what waits, if something does.
     *
     * @return when it was asked
     */
    Optional<Instant> answered(Assembly assembly, String person, Answer answer, String reason, Instant at) {
        Optional<Instant> asked = waiting(assembly, person);
        em.createNativeQuery("UPDATE membership_request SET answered_at = ?, answer = ?, reason = ? WHERE assembly = ? AND person = ? "
                + "AND answered_at IS NULL").setParameter(1, utc(at)).setParameter(2, answer.name()).setParameter(3, reason)
                .setParameter(4, assembly.id()).setParameter(5, person).executeUpdate();
        return asked;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
