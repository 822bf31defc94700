package org.folkmoot.mandate;

/** How a mandate ended. None of these can be taken back: a mandate never revives (R6). */
public enum Ending {
    /** By the assembly that gave it, or by the signatures of a majority there (R7). */
    RECALLED,
    /** By the delegate. */
    RESIGNED,
    /** Its last day was over. */
    TERM,
    /** Nothing was left under it: a mandate, a membership or a constituency that it rested on has ended (R7). */
    FELL
}
