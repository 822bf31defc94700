package org.folkmoot.web.act;

import org.folkmoot.refusal.BadRequest;

/** A client's own name for a request, so that a request repeated is the same act. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 200;

    private IdempotencyKey() {
    }

    /** The key as it was given, 1 to 200 printable ASCII signs; null if none was. */
    static String checked(String key) {
        if (key != null && (key.isEmpty() || key.length() > LONGEST
                || key.chars().anyMatch(sign -> sign < ' ' || sign > '~'))) {
            throw new BadRequest(HEADER, "is 1 to " + LONGEST + " printable ASCII characters");
        }
        return key;
    }
}
