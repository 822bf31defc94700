package org.folkmoot.refusal;

/** What is there already stands against it: an id that is taken, a link that exists, a race that was lost. */
public final class Conflict extends Refusal {

    private static final long serialVersionUID = 1L;

    public Conflict(String key, Object... figures) {
        super(key, figures);
    }

    @Override
    public String type() {
        return "conflict";
    }

    @Override
    public int status() {
        return 409;
    }
}
