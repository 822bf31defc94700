package org.folkmoot.web.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Entity tags: of the content itself, so that equal tags mean equal bytes. */
public final class Tags {

    private static final int LENGTH = 16;

    private Tags() {
    }

    /** The tag of a content, without quotes: 128 bits of its SHA-256. */
    public static String of(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, LENGTH));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Whether an {@code If-None-Match} names this tag; weak ones match as RFC 9110 has it for reading. */
    public static boolean matches(String ifNoneMatch, String tag) {
        return ifNoneMatch != null && Arrays.stream(ifNoneMatch.split(",")).map(String::strip)
                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(one -> one.equals("*") || one.equals("\"" + tag + "\""));
    }
}
