package org.folkmoot.mandate;

/** How strongly an instruction binds. What goes against a must or must-not is allowed, and shown to everyone (R9). */
public enum Strength {
    MUST, SHOULD, SHOULD_NOT, MUST_NOT;

    /** Whether it asks for the contrary of what it names. */
    boolean forbids() {
        return this == SHOULD_NOT || this == MUST_NOT;
    }

    /** What going otherwise is called. */
    Verdict broken() {
        return this == MUST || this == MUST_NOT ? Verdict.AGAINST : Verdict.DEPARTS;
    }
}
