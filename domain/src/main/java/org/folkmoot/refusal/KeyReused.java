package org.folkmoot.refusal;

/** An idempotency key came again with another act under it. */
public final class KeyReused extends Refusal {

    private static final long serialVersionUID = 1L;

    public KeyReused(String key) {
        super("refusal.key-reused", key);
    }

    @Override
    public String type() {
        return "key-reused";
    }

    @Override
    public int status() {
        return 422;
    }
}
