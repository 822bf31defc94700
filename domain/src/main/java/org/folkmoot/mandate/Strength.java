package org.folkmoot.mandate;

/** How strongly an instruction binds. What goes against a must or must-not is allowed, and shown to everyone (R9). */
public enum Strength {
    MUST, SHOULD, SHOULD_NOT, MUST_NOT
}
