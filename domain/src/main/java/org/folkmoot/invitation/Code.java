package org.folkmoot.invitation;

import java.util.Locale;
import java.util.Optional;
import org.folkmoot.text.Digest;

/**
 * What stands on an invitation: 16 letters and digits in fours, of an alphabet in which none is taken for another, 80 bits in
 * all. Typed with O for 0, or with I or L for 1, in small letters, with or without what stands between the fours, it is the same.
 */
public record Code(String letters) {

    /** How many letters it has. */
    public static final int LENGTH = 16;
    /** How many random bytes make one. */
    public static final int BYTES = 10;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int GROUP = 4;

    /** Refuses letters that are no code's, or not as many. */
    public Code {
        if (letters.length() != LENGTH || !letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)) {
            throw new IllegalArgumentException("has " + LENGTH + " letters and digits");
        }
    }

    /** The code that these random bytes make; {@value #BYTES} of them. */
    public static Code of(byte[] random) {
        java.math.BigInteger number = new java.math.BigInteger(1, random);
        StringBuilder letters = new StringBuilder();
        for (int i = LENGTH - 1; i >= 0; i--) {
            letters.append(ALPHABET.charAt(number.shiftRight(i * BITS).intValue() & (1 << BITS) - 1));
        }
        return new Code(letters.toString());
    }

    /** What somebody typed, however they wrote it; empty if it cannot be a code. */
    public static Optional<Code> typed(String text) {
        if (text == null || text.length() > 4 * LENGTH) {
            return Optional.empty();
        }
        String letters = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}._]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        return letters.matches("[" + ALPHABET + "]{" + LENGTH + "}") ? Optional.of(new Code(letters)) : Optional.empty();
    }

    /** What is kept of it. At 80 random bits it needs no salt. */
    public String hash() {
        return Digest.sha256Hex("folkmoot invitation " + letters);
    }

    /** As it is printed: {@code K7QM-2D9X-0RTA-8HWB}. */
    public String written() {
        StringBuilder written = new StringBuilder(letters);
        for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
            written.insert(at, '-');
        }
        return written.toString();
    }

    /** Nothing of it, so that no log shows one. */
    @Override
    public String toString() {
        return "Code";
    }
}
