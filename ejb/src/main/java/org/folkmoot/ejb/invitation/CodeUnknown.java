package org.folkmoot.ejb.invitation;

import org.folkmoot.refusal.Refusal;

/** No letter or mail has this code. Says the same whether it could be one or not. */
public final class CodeUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    CodeUnknown() {
        super("refusal.code-unknown");
    }

    @Override
    public String type() {
        return "not-found";
    }

    @Override
    public int status() {
        return 404;
    }
}
