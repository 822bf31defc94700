package org.folkmoot.assembly;

/** What brings the members of a circle together. */
public enum CircleKind {
    NEIGHBOURHOOD, ENTERPRISE, INTEREST, COMMITTEE
}
