package org.folkmoot.refusal;

/** Nothing of that name is here. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param noun what was looked for, as in the design ({@code assembly}, {@code proposal})
     * @param id   what it was asked for by
     */
    public NotFound(String noun, String id) {
        super("refusal.not-found", noun, id);
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
