package org.folkmoot.register;

/** How a proposal stands in one body's register (design 03). */
public enum RegisterWord {
    /** A version of it is in effect and binds this body. */
    IN_FORCE,
    /** It has consented, the threshold is reached, and a notice runs: the offer's, or its own as a late ratifier. */
    REACHED,
    /** It has consented, and it takes more consents than there are. */
    AWAITING_OTHERS,
    /** It consents to what was in effect and has lost its support: nobody is bound meanwhile. */
    SUSPENDED,
    /** It has taken its consent back, and not ratified again since. */
    RESCINDED,
    /** It is bound by nothing and waits for nothing. */
    NONE
}
