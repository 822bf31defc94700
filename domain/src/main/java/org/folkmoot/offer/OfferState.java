package org.folkmoot.offer;

import java.util.Map;
import java.util.Set;

/** The life of an offer. */
public enum OfferState {
    ON_OFFER, REACHED, IN_EFFECT, ENDED, LAPSED, WITHDRAWN, SUPERSEDED;

    private static final Map<OfferState, Set<OfferState>> NEXT = Map.of(
            ON_OFFER, Set.of(REACHED, LAPSED, WITHDRAWN, SUPERSEDED, ENDED),
            REACHED, Set.of(IN_EFFECT, ON_OFFER, ENDED),
            IN_EFFECT, Set.of(ON_OFFER, ENDED));

    OfferState to(OfferState next) {
        if (!NEXT.getOrDefault(this, Set.of()).contains(next)) {
            throw new IllegalStateException("An offer that is " + this + " cannot become " + next);
        }
        return next;
    }

    /** Whether it can still be answered, and its state can still change. */
    public boolean isLive() {
        return NEXT.containsKey(this);
    }
}
