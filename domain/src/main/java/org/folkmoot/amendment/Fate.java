package org.folkmoot.amendment;

/** What became of a request, as the body that made it wants to know it. */
public enum Fate {
    /** Nobody has answered it at the home; it stands there. */
    OPEN,
    /** The home has accepted it; no version contains it yet. */
    ACCEPTED,
    /** A version says it as it was asked for. */
    MET,
    /** A version says it in other words: the home's, or those of an amendment that stands for it. */
    MET_OTHERWISE,
    REJECTED,
    /** The text has moved under it, and it takes new words of its author. */
    NEEDS_REWORDING,
    WITHDRAWN;

    /**
     * @param state     of the amendment
     * @param inVersion the version that contains it, or null
     * @param stands    what became of the one that stands for it; null: none does
     */
    public static Fate of(AmendmentState state, Integer inVersion, Fate stands) {
        return switch (state) {
            case OPEN -> OPEN;
            case ACCEPTED -> inVersion == null ? ACCEPTED : MET;
            case ACCEPTED_MODIFIED -> inVersion == null ? ACCEPTED : MET_OTHERWISE;
            case CONSOLIDATED -> stands == MET ? MET_OTHERWISE : stands == null ? OPEN : stands;
            case TAKEN_UP -> MET;
            case REJECTED -> REJECTED;
            case WITHDRAWN -> WITHDRAWN;
            case NEEDS_REWORDING -> NEEDS_REWORDING;
        };
    }
}
