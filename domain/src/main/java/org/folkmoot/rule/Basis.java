package org.folkmoot.rule;

/** What the yes votes of a majority rule are a share of. */
public enum Basis {
    /** Yes and no; abstentions leave it as it is. */
    CAST,
    /** Those checked in when the vote was put. */
    PRESENT,
    /** All members; of a non-local assembly, its constituents. */
    MEMBERS
}
