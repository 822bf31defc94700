package org.folkmoot.ejb.draft;

import org.folkmoot.refusal.Refusal;

/** A save that did not stand: with both texts and what is proposed. What was to be saved is kept already. */
public final class StaleDraft extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Stale stale;

    StaleDraft(Stale stale) {
        super(stale.by() == null ? "refusal.draft-moved" : "refusal.draft-stale", stale.by() == null ? stale.base() : stale.by().number(),
                stale.by() == null ? "" : stale.by().authorName());
        this.stale = stale;
    }

    /** Both texts and the proposal. */
    public Stale stale() {
        return stale;
    }

    @Override
    public String type() {
        return "stale";
    }

    @Override
    public int status() {
        return 409;
    }
}
