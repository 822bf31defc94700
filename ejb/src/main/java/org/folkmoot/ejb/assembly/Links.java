package org.folkmoot.ejb.assembly;

/** The nesting in SQL, as it is now. */
public final class Links {

    /** That a constituency, which the statement calls {@code c}, was accepted and has not ended. */
    public static final String LIVE = "c.since IS NOT NULL AND c.until IS NULL";

    private Links() {
    }

    /**
     * How a walk goes on upward, behind that with which it begins.
     *
     * @param walk the name of a recursive table whose only column is {@code id}
     */
    public static String up(String walk) {
        return " UNION SELECT c.parent FROM " + walk + " w JOIN constituency c ON c.child = w.id AND " + LIVE;
    }
}
