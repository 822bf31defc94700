package org.folkmoot.assembly;

/** Why somebody belongs to a community. */
public enum Basis {
    /** Lives here. */
    RESIDENT,
    /** Lives elsewhere and works in an enterprise located here. */
    WORKS_HERE
}
