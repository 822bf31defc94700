package org.folkmoot.ejb.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What is made at random: bearer tokens, which are kept only as their hash, and the salts of hashes in the record. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {
    }

    /** 256 random bits, with a beginning by which one recognises what it is for. */
    static String make() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return "fm_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** 128 random bits in hex: what keeps a hash in the record from being guessed (R21). */
    public static String salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** SHA-256, hex. A random secret needs no salt. */
    public static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Whether two hashes are equal, in a time that does not tell how far they are. */
    static boolean same(String hash, String other) {
        return MessageDigest.isEqual(hash.getBytes(StandardCharsets.US_ASCII),
                other.getBytes(StandardCharsets.US_ASCII));
    }
}
