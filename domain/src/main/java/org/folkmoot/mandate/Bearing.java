package org.folkmoot.mandate;

/** How what a delegate did bears on a text or a clause of it. */
public enum Bearing {
    /** Wants it there: puts it in, or votes for it. */
    FOR,
    /** Wants it gone: takes it out, or votes against it. */
    AGAINST,
    /** Wants it in other words, and so is neither for nor against it. */
    CHANGES
}
