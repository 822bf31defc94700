package org.folkmoot.refusal;

/** What it builds on has moved meanwhile: the version expected is not the next one. */
public final class Stale extends Refusal {

    private static final long serialVersionUID = 1L;

    public Stale(String key, Object... figures) {
        super(key, figures);
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
