package org.folkmoot.ejb.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.folkmoot.refusal.BadRequest;

/** Passwords as PBKDF2 hashes, at the cost that OWASP names for HMAC-SHA-512. */
@ApplicationScoped
public class Passwords {

    static final int SHORTEST = 8;
    /** Hashing what is longer would only cost time. */
    static final int LONGEST = 256;

    @Inject
    private Pbkdf2PasswordHash hashing;

    private String nobodys;

    @PostConstruct
    void setCost() {
        hashing.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000", "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobodys = hashing.generate("nobody's password".toCharArray());
    }

    /** The hash to keep; refuses a password that is too short or too long. */
    public String hash(String field, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new BadRequest(field, "has " + SHORTEST + " to " + LONGEST + " characters");
        }
        return hashing.generate(password.toCharArray());
    }

    /**
     * Whether it is the password of that hash. Takes as long for an account that is not there.
     *
     * @param hash null if there is no such account
     */
    public boolean fits(String password, String hash) {
        if (password.length() > 2 * LONGEST) {
            return false;
        }
        boolean fits = hashing.verify(password.toCharArray(), hash == null ? nobodys : hash);
        return fits && hash != null;
    }
}
