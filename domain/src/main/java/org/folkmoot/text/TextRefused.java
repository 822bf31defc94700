package org.folkmoot.text;

import java.util.List;

/**
 * A text, or a change of one, that cannot be. The key names a message for people, whose parameters are the arguments;
 * the exception's own message is for logs and programs.
 */
public final class TextRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    TextRefused(String key, String message, Object... arguments) {
        super(message);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Such as {@code text.clause.unknown}. */
    public String key() {
        return key;
    }

    /** What the message speaks of: ids, bounds, code points; empty after serialisation. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
