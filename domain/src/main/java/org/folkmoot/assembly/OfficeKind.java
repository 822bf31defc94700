package org.folkmoot.assembly;

/** Offices of an assembly: trusts, not seats. */
public enum OfficeKind {
    RECORDER, TELLER, FACILITATOR
}
