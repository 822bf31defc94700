package org.folkmoot.ejb.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.KeyReused;
import org.folkmoot.text.Digest;

/** Answers kept under the caller's idempotency key for 7 days: the same key and body again is the same act, not another. */
@ApplicationScoped
public class KeptAnswers {

    /** How long an answer is kept. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final int LONGEST_KEY = 200;
    private static final int AT_ONCE = 10_000;

    @PersistenceContext
    private EntityManager em;

    /** Whose the keys of live acts are. The server's owner is written as no person can be called. */
    static String live(Caller caller) {
        return caller.owner() ? "/" : caller.written();
    }

    /** Whose the keys within an import are: its own, told apart from those within another. */
    static String within(String importId) {
        return "/" + importId;
    }

    /**
     * The answer given before, if any. If there is none, the key is taken: the same request at the same moment waits here until
     * this one is done, and then finds its answer, or, if it was refused, the key free.
     *
     * @param owner whose key it is, as {@link #live} or {@link #within} says
     */
    Optional<JsonObject> claim(String owner, String key, JsonObject act) {
        if (key == null) {
            return Optional.empty();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new BadRequest("Idempotency-Key", "must have 1 to " + LONGEST_KEY + " characters");
        }
        Optional<JsonObject> before = find(owner, key, act);
        if (before.isPresent()) {
            return before;
        }
        int taken = em.createNativeQuery("INSERT IGNORE INTO idempotency (actor, idem_key, body_hash, answer, made_at) "
                + "VALUES (?, ?, ?, '', ?)").setParameter(1, owner).setParameter(2, key).setParameter(3, hash(act))
                .setParameter(4, LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC)).executeUpdate();
        return taken == 1 ? Optional.empty() : find(owner, key, act);
    }

    private Optional<JsonObject> find(String owner, String key, JsonObject act) {
        List<?> found = em.createNativeQuery("SELECT body_hash, answer FROM idempotency WHERE actor = ? AND idem_key = ?")
                .setParameter(1, owner).setParameter(2, key).getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) found.get(0);
        if (!row[0].equals(hash(act))) {
            throw new KeyReused(key);
        }
        return Optional.of(Json.read((String) row[1]));
    }

    void keep(String owner, String key, JsonObject answer) {
        if (key == null) {
            return;
        }
        em.createNativeQuery("UPDATE idempotency SET answer = ? WHERE actor = ? AND idem_key = ?").setParameter(1, answer.toString())
                .setParameter(2, owner).setParameter(3, key).executeUpdate();
    }

    void forgetBefore(Instant time) {
        em.createNativeQuery("DELETE FROM idempotency WHERE made_at < ? LIMIT " + AT_ONCE)
                .setParameter(1, LocalDateTime.ofInstant(time, ZoneOffset.UTC)).executeUpdate();
    }

    private static String hash(JsonObject act) {
        return Digest.sha256Hex(act.toString());
    }
}
