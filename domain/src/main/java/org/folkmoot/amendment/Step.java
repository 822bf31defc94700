package org.folkmoot.amendment;

/** One thing that an assembly did with an amendment; of one assembly the latest holds. */
public enum Step {
    /** On the way: sends it on as it is. */
    CARRIED,
    /** Put it, with others or alone, into one amendment of its own wording. */
    CONSOLIDATED,
    /** On the way: does not make it its own. Before the home it stays open all the same (R3). */
    LEFT,
    /** A body made a sibling's its own condition. */
    TOOK_UP,
    ACCEPTED, ACCEPTED_MODIFIED, REJECTED,
    /** The home published a version without this one, which it had accepted. */
    OMITTED
}
