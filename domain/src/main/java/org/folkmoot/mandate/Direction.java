package org.folkmoot.mandate;

/** Where an instruction points, in a form that can be compared with what the delegate did (R9). */
public enum Direction {
    FOR, AGAINST, UNCHANGED
}
