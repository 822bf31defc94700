package org.folkmoot.ejb.draft;

import org.folkmoot.refusal.Refusal;

/** A save that did not stand: with both texts and what is proposed. What was to be saved is kept already. */
public final class StaleDraft extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Stale stale;
    private final boolean request;

    StaleDraft(Stale stale, boolean request) {
        super(key(stale), stale.by() == null ? stale.base() : stale.by().number(),
                stale.by() == null || stale.by().authorName() == null ? "" : stale.by().authorName());
        this.stale = stale;
        this.request = request;
    }

    private static String key(Stale stale) {
        if (stale.by() == null) {
            return "refusal.draft-moved";
        }
        return stale.by().author() == null ? "refusal.draft-stale.somebody" : "refusal.draft-stale";
    }

    /** Both texts and the proposal. */
    public Stale stale() {
        return stale;
    }

    /** Whether it is a request for changes that is written, and not a whole text. */
    public boolean isRequest() {
        return request;
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
