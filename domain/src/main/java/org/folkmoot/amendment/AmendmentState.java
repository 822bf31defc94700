package org.folkmoot.amendment;

import java.util.Map;
import java.util.Set;
import org.folkmoot.refusal.Conflict;

/** What became of an amendment at the proposal's home. */
public enum AmendmentState {
    OPEN, WITHDRAWN;

    private static final Map<AmendmentState, Set<AmendmentState>> NEXT = Map.of(OPEN, Set.of(WITHDRAWN));

    /** The next state, if there is a way to it from this one. */
    public AmendmentState to(AmendmentState next) {
        if (!NEXT.getOrDefault(this, Set.of()).contains(next)) {
            throw new Conflict("refusal.amendment-" + name().toLowerCase(java.util.Locale.ROOT));
        }
        return next;
    }
}
