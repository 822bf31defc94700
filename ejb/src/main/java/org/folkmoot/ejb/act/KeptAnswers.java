package org.folkmoot.ejb.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    private static final int LONGEST_KEY = 200;

    @PersistenceContext
    private EntityManager em;

    /** The answer given before, if any. */
    Optional<JsonObject> find(Caller caller, String key, JsonObject act) {
        if (key == null) {
            return Optional.empty();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new BadRequest("Idempotency-Key", "must have 1 to " + LONGEST_KEY + " characters");
        }
        List<?> found = em.createNativeQuery("SELECT body_hash, answer FROM idempotency WHERE actor = ? AND idem_key = ?")
                .setParameter(1, caller.written()).setParameter(2, key).getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) found.get(0);
        if (!row[0].equals(hash(act))) {
            throw new KeyReused(key);
        }
        return Optional.of(Json.read((String) row[1]));
    }

    void keep(Caller caller, String key, JsonObject act, JsonObject answer) {
        if (key == null) {
            return;
        }
        em.createNativeQuery("INSERT INTO idempotency (actor, idem_key, body_hash, answer, made_at) VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, caller.written()).setParameter(2, key).setParameter(3, hash(act))
                .setParameter(4, answer.toString())
                .setParameter(5, LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC))
                .executeUpdate();
    }

    private static String hash(JsonObject act) {
        return Digest.sha256Hex(act.toString());
    }
}
