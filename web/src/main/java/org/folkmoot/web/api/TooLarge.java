package org.folkmoot.web.api;

import org.folkmoot.refusal.Refusal;

/** More was sent than anything here takes. */
public final class TooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooLarge(int mostBytes) {
        super("refusal.too-large", mostBytes);
    }

    @Override
    public String type() {
        return "too-large";
    }

    @Override
    public int status() {
        return 413;
    }
}
