package org.folkmoot.ejb.sql;

import org.folkmoot.refusal.BadRequest;

/**
 * Which part of a list is asked for: so many rows after a key.
 *
 * @param after the key of the last row seen; empty for the beginning
 * @param limit 1 to 500
 */
public record Slice(String after, int limit) {

    public static final int USUAL = 50;
    public static final int MOST = 500;

    public Slice {
        if (limit < 1 || limit > MOST) {
            throw new BadRequest("limit", "is a whole number from 1 to " + MOST);
        }
        after = after == null ? "" : after;
        if (!after.isEmpty() && !Ids.isId(after)) {
            throw new BadRequest("after", "is a key that a page's next link gave");
        }
    }

    /** The first rows, as many as a page usually has. */
    public static Slice first() {
        return new Slice("", USUAL);
    }

    /** One more than asked for, to see whether there is a next page. */
    public int oneMore() {
        return limit + 1;
    }

    /** The key as a whole number, for lists that are paged by one; 0 at the beginning. */
    public long number() {
        if (after.isEmpty()) {
            return 0;
        }
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException notOne) {
            throw new BadRequest("after", "is a whole number here");
        }
    }
}
