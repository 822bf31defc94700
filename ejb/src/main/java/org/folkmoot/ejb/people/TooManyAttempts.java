package org.folkmoot.ejb.people;

import org.folkmoot.refusal.Refusal;

/** Too many passwords were tried for this account, or from this address. */
public final class TooManyAttempts extends Refusal {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    /** @param seconds until the next attempt may be made */
    public TooManyAttempts(long seconds) {
        super("refusal.too-many-attempts", seconds);
        this.seconds = seconds;
    }

    /** For the header {@code Retry-After}. */
    public long seconds() {
        return seconds;
    }

    @Override
    public String type() {
        return "too-many-attempts";
    }

    @Override
    public int status() {
        return 429;
    }
}
