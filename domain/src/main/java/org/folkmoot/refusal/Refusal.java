package org.folkmoot.refusal;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Optional;

/**
 * An act that was refused. Rolls back what the act had begun, and reaches the caller unwrapped.
 *
 * <p>{@link #key()} finds the sentence for people in the bundle {@code refusal.properties}; {@link #figures()} fill it.
 */
@ApplicationException(rollback = true)
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> figures;

    protected Refusal(String key, Object... figures) {
        super(key + " " + List.of(figures));
        this.key = key;
        this.figures = List.of(figures);
    }

    /** Key of the sentence that says what was refused, why, and what to do now. */
    public String key() {
        return key;
    }

    /** What fills the sentence, in the order of its placeholders. */
    public List<Object> figures() {
        return figures == null ? List.of() : figures;
    }

    /** The rule that refuses, if it is one of the federation's rules and not a matter of form. */
    public Optional<Rule> rule() {
        return Optional.empty();
    }

    /** The problem type of the API: the last segment of {@code type} in its problem+json. */
    public abstract String type();

    /** The HTTP status that fits. */
    public abstract int status();
}
