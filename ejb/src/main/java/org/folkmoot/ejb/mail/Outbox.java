package org.folkmoot.ejb.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.folkmoot.ejb.sql.Sql;

/**
 * Mail that waits. A mail is claimed under the lock of its row, by one node, for as long as a try may take; so it is sent while
 * nothing is locked, and a node that dies meanwhile leaves it to be sent by another. It may then arrive twice, never not at all.
 */
@Stateless
public class Outbox {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Sql sql;

    /**
     * A mail that is to be sent now.
     *
     * @param tries how often it was tried before
     */
    public record Due(long id, String invitation, int tries) {
    }

    /**
     * What it says; only of an invitation that is open.
     *
     * @param to   the address
     * @param name of whom it is for
     */
    public record Invited(String to, String name, String assembly, Instant until) {
    }

    /** Puts the mail of an invitation in, in the transaction of the act. */
    public void add(String invitation, Instant at) {
        em.createNativeQuery("INSERT INTO outbox (invitation, made_at, next_try_at) VALUES (?, ?, ?)").setParameter(1, invitation)
                .setParameter(2, utc(at)).setParameter(3, utc(at)).executeUpdate();
    }

    /** How many mails of an assembly were put in within the last day. */
    public long ofToday(String assembly) {
        return sql.count("SELECT COUNT(*) FROM invitation i JOIN outbox o ON o.invitation = i.id WHERE i.assembly = ? AND i.made_at > ?", assembly,
                Instant.now().minus(Duration.ofDays(1)));
    }

    /** The next mail that is due, claimed: for a while nobody else tries it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Due> claim(Instant now) {
        List<?> found = em.createNativeQuery("SELECT id, invitation, tries FROM outbox WHERE next_try_at <= ? ORDER BY next_try_at, id LIMIT 1 "
                + "FOR UPDATE SKIP LOCKED").setParameter(1, utc(now)).getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) found.get(0);
        Due due = new Due(((Number) row[0]).longValue(), (String) row[1], ((Number) row[2]).intValue());
        em.createNativeQuery("UPDATE outbox SET tries = tries + 1, next_try_at = ? WHERE id = ?").setParameter(1, utc(now.plus(wait(due.tries()))))
                .setParameter(2, due.id()).executeUpdate();
        return Optional.of(due);
    }

    /** How long until the next try: a minute, then twice as long each time, up to six hours. */
    static Duration wait(int tries) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 16));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** What to say; empty if the invitation is over, and nothing is to be said any more. */
    public Optional<Invited> invited(String invitation, Instant now) {
        return sql.one("""
                SELECT i.mail, COALESCE(p.name, i.name) AS name, a.name AS assembly, i.expires_at FROM invitation i
                JOIN assembly a ON a.id = i.assembly LEFT JOIN person p ON p.id = i.person
                WHERE i.id = ? AND i.used_at IS NULL AND i.taken_back_at IS NULL AND i.expires_at > ?""",
                row -> new Invited(row.text("mail"), row.text("name"), row.text("assembly"), row.instant("expires_at")), invitation, now);
    }

    public void sent(long id, Instant at) {
        sql.change("UPDATE outbox SET sent_at = ?, next_try_at = NULL, failure = NULL WHERE id = ?", at, id);
    }

    /** It was not sent, and is tried again when its wait is over. */
    public void failed(long id, String failure) {
        sql.change("UPDATE outbox SET failure = ? WHERE id = ?", failure, id);
    }

    /** It is not tried again. */
    public void givenUp(long id, String failure) {
        sql.change("UPDATE outbox SET failure = ?, next_try_at = NULL WHERE id = ?", failure, id);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
