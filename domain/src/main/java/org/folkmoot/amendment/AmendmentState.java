package org.folkmoot.amendment;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.folkmoot.refusal.Conflict;

/** What became of an amendment at the proposal's home (design 03). */
public enum AmendmentState {
    /** Before the home, whatever assemblies on the way did with it (R3). */
    OPEN,
    /** As asked for; a version may contain it already. */
    ACCEPTED,
    /** In the home's wording; a version may contain it already. */
    ACCEPTED_MODIFIED,
    REJECTED,
    /** By its author. */
    WITHDRAWN,
    /** Another amendment stands for it: by the home's doing, or because those who ask for it said yes to that. */
    CONSOLIDATED,
    /** A version says it without having merged it. */
    TAKEN_UP,
    /** The text moved under it (R18). */
    NEEDS_REWORDING;

    private static final Map<AmendmentState, Set<AmendmentState>> NEXT = Map.of(
            OPEN, Set.of(ACCEPTED, ACCEPTED_MODIFIED, REJECTED, WITHDRAWN, CONSOLIDATED, TAKEN_UP, NEEDS_REWORDING),
            // A version that leaves it out gives it back.
            ACCEPTED, Set.of(OPEN),
            ACCEPTED_MODIFIED, Set.of(OPEN),
            // What stood for it was withdrawn, or no longer satisfies those who ask for it.
            CONSOLIDATED, Set.of(OPEN));

    /** The next state, if there is a way to it from this one. */
    public AmendmentState to(AmendmentState next) {
        if (!NEXT.getOrDefault(this, Set.of()).contains(next)) {
            throw new Conflict("refusal.amendment-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return next;
    }

    /** Whether the home has said yes to it. */
    public boolean isAccepted() {
        return this == ACCEPTED || this == ACCEPTED_MODIFIED;
    }
}
