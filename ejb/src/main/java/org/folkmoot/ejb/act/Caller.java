package org.folkmoot.ejb.act;

import org.folkmoot.refusal.NoSeat;

/**
 * Who acts.
 *
 * @param person the person signed in, or null
 * @param owner  whether it is the server's owner, who runs the server and has no say in any assembly
 */
public record Caller(String person, boolean owner) {

    public static final Caller NOBODY = new Caller(null, false);
    public static final Caller OWNER = new Caller(null, true);

    public static Caller of(String person) {
        return new Caller(person, false);
    }

    /** Refuses whoever is not the server's owner. */
    public void requireOwner() {
        if (!owner) {
            throw new NoSeat("OWNER", "");
        }
    }

    /**
     * Refuses whoever has not signed in.
     *
     * @return the person
     */
    public String requirePerson() {
        if (person == null) {
            throw new NoSeat("ACCOUNT", "");
        }
        return person;
    }

    /** How the record names the caller. */
    public String written() {
        return person != null ? person : owner ? "owner" : "nobody";
    }
}
