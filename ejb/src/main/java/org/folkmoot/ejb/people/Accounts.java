package org.folkmoot.ejb.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.ejb.act.Acts;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NotFound;

/**
 * Accounts: who may sign in, by password or by bearer token. Hashing takes its time, and no transaction waits for it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Accounts {

    private static final String OWNER_HASH = "folkmoot.owner.token.sha256";
    private static final int LONGEST_LABEL = 100;

    @Inject
    private Sql sql;

    @Inject
    private Passwords passwords;

    @Inject
    private Attempts attempts;

    @Inject
    private Acts acts;

    /**
     * Gives a person an account; by the server's owner. A person who is not known yet becomes known by an act of that
     * owner, which is on record.
     *
     * @param name the person's name; may be null if the person is known
     */
    public void make(Caller caller, String id, String name, String password) {
        caller.requireOwner();
        if (!Ids.isId(id)) {
            throw new BadRequest("id", "is an id: small letters, digits and hyphens, 63 at most");
        }
        String hash = passwords.hash("password", password);
        if (sql.count("SELECT COUNT(*) FROM person WHERE id = ?", id) == 0) {
            if (name == null) {
                throw new BadRequest("name", "is missing: this person is not known yet");
            }
            acts.perform(caller, Json.createObjectBuilder().add("do", "person").add("id", id).add("name", name)
                    .build(), null);
        }
        if (sql.change("INSERT IGNORE INTO account (person, password_hash, made_at) VALUES (?, ?, ?)", id, hash,
                Instant.now()) == 0) {
            throw new Conflict("refusal.account-exists", id);
        }
    }

    /**
     * Checks name and password; refuses, and counts, what does not fit.
     *
     * @param address where the attempt comes from
     */
    public String signIn(String name, String password, String address) {
        String account = Ids.isId(name) ? name : "";
        attempts.check(account, address);
        if (!passwords.fits(password, hashOf(account).orElse(null))) {
            attempts.failed(account, address);
            throw SignInRefused.wrongPassword();
        }
        attempts.succeeded(account);
        return account;
    }

    /** Changes the password of who is signed in, who has to know the old one. Tokens stay as they are. */
    public void changePassword(Caller caller, String old, String next, String address) {
        String person = signIn(caller.requirePerson(), old, address);
        sql.change("UPDATE account SET password_hash = ? WHERE person = ?", passwords.hash("password", next), person);
    }

    private Optional<String> hashOf(String person) {
        return sql.one("SELECT password_hash FROM account WHERE person = ?", row -> row.text("password_hash"), person);
    }

    /**
     * Makes a bearer token for a person who has just been checked.
     *
     * @return the token with its secret, which nobody can read again
     */
    public NewToken makeToken(String person, String label) {
        String called = label == null || label.isBlank() ? "token" : label.strip();
        if (called.length() > LONGEST_LABEL) {
            throw new BadRequest("label", "has " + LONGEST_LABEL + " characters at most");
        }
        NewToken token = new NewToken(UUID.randomUUID().toString(), person, called, Secrets.make());
        sql.change("INSERT INTO token (id, person, label, hash, made_at) VALUES (?, ?, ?, ?, ?)", token.id(), person,
                called, Secrets.hash(token.token()), Instant.now());
        return token;
    }

    /** Ends one's own token. */
    public void endToken(Caller caller, String id) {
        String person = caller.requirePerson();
        if (sql.change("UPDATE token SET ended_at = ? WHERE id = ? AND person = ? AND ended_at IS NULL", Instant.now(),
                Ids.existing("token", id), person) == 0) {
            throw new NotFound("token", id);
        }
    }

    /** Who brings this secret: the server's owner, a person, or a refusal. */
    public Caller bearer(String secret) {
        String hash = Secrets.hash(secret);
        String owner = System.getProperty(OWNER_HASH, "");
        if (Secrets.same(hash, owner)) {
            return Caller.OWNER;
        }
        return sql.one("SELECT person FROM token WHERE hash = ? AND ended_at IS NULL", row -> row.text("person"), hash)
                .map(Caller::of).orElseThrow(SignInRefused::wrongToken);
    }
}
