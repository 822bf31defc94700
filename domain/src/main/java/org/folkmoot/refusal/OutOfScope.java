package org.folkmoot.refusal;

/** The assembly is not in the scope of the offer, or the federation is not one that the import founded. */
public final class OutOfScope extends Refusal {

    private static final long serialVersionUID = 1L;

    public OutOfScope(String key, Object... figures) {
        super(key, figures);
    }

    @Override
    public String type() {
        return "out-of-scope";
    }

    @Override
    public int status() {
        return 422;
    }
}
