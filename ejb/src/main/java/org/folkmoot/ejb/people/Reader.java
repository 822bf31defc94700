package org.folkmoot.ejb.people;

/**
 * Who reads.
 *
 * @param person null of nobody in particular, and of the server's owner
 * @param owner  whether it is the server's owner, who sees no more than anyone once an import is sealed
 */
public record Reader(String person, boolean owner) {

    /** Anyone. */
    public static final Reader ANYONE = new Reader(null, false);
}
