package org.folkmoot.offer;

/** What a body can answer to an offer. */
public enum ResponseKind {
    RATIFY, RETURN, DECLINE, RECOMMEND, ADVISE_AGAINST, RESCIND;

    /** Whether it is a ratifying body's to give; the others are views of the assemblies in between. */
    public boolean isOfRatifyingBody() {
        return this != RECOMMEND && this != ADVISE_AGAINST;
    }
}
