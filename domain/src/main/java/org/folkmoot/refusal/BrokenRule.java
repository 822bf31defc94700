package org.folkmoot.refusal;

import java.util.Optional;

/** One of the rules R1 to R21 does not allow this act. */
public final class BrokenRule extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Rule rule;

    public BrokenRule(Rule rule, String key, Object... figures) {
        super(key, figures);
        this.rule = rule;
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(rule);
    }

    @Override
    public String type() {
        return switch (rule) {
            case R6, R7 -> "no-seat";
            default -> "rule";
        };
    }

    @Override
    public int status() {
        return switch (rule) {
            case R6, R7, R21 -> 403;
            default -> 422;
        };
    }
}
