package org.folkmoot.mandate;

import java.util.Optional;

/** Where an instruction points, in a form that can be compared with what the delegate did (R9). */
public enum Direction {
    FOR, AGAINST, UNCHANGED;

    /**
     * Whether what was done goes there; empty where it goes neither there nor elsewhere, as other words for what one shall
     * be for do not.
     */
    Optional<Boolean> isTaken(Bearing bearing) {
        return switch (this) {
            case FOR -> bearing == Bearing.CHANGES ? Optional.empty() : Optional.of(bearing == Bearing.FOR);
            case AGAINST -> bearing == Bearing.CHANGES ? Optional.empty() : Optional.of(bearing == Bearing.AGAINST);
            case UNCHANGED -> Optional.of(bearing == Bearing.FOR);
        };
    }
}
