package org.folkmoot.rule;

/**
 * How many of those counted consent: ratifying bodies, or the members that they hold. Never negative, and never more
 * consenting than counted.
 */
public record Count(long consenting, long counted) {

    public static final Count NONE = new Count(0, 0);

    public Count {
        if (consenting < 0 || consenting > counted) {
            throw new IllegalArgumentException(consenting + " of " + counted + " is no count");
        }
    }
}
