package org.folkmoot.mandate;

/** What was done, held against an instruction that a machine can compare (R9). */
public enum Verdict {
    FOLLOWS,
    /** Otherwise than the mandate says it should or should not be. */
    DEPARTS,
    /** Against a must or must not: allowed, and shown to everyone. */
    AGAINST
}
