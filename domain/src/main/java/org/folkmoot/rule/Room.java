package org.folkmoot.rule;

import java.util.OptionalLong;

/**
 * Who could vote: those present, if known, and all members (of a non-local assembly, its constituents). Of a remote
 * ballot, those who took part count as present; that is for the caller to say.
 *
 * @param present how many were there when the vote was put, or {@link #UNKNOWN}: then the votes given stand for it
 */
public record Room(long present, long members) {

    public static final long UNKNOWN = -1;

    public Room {
        if (present < UNKNOWN || present > Quota.MAX_AT_LEAST || members < 0 || members > Quota.MAX_AT_LEAST) {
            throw new IllegalArgumentException("no room has " + present + " present of " + members);
        }
    }

    public static Room of(OptionalLong present, long members) {
        return new Room(present.orElse(UNKNOWN), members);
    }

    public boolean presentIsKnown() {
        return present != UNKNOWN;
    }

    /** Whether more are said to be present than there are members, which R12 refuses. */
    public boolean isOverfull() {
        return present > members;
    }

    long presentOr(Votes votes) {
        return presentIsKnown() ? present : votes.total();
    }
}
