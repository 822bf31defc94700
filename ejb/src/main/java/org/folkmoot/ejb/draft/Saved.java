package org.folkmoot.ejb.draft;

import java.time.Instant;

/** What became of a save. Both are kept; one of them stands. */
public sealed interface Saved permits Saved.Standing, Stale {

    /** It stands, as a revision of that number. */
    record Standing(String draft, int revision, int base, Instant savedAt) implements Saved {
    }
}
