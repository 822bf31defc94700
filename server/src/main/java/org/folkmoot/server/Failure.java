package org.folkmoot.server;

/**
 * Something the person at the terminal can mend: a taken port, a folder in use, a missing right. It is shown as one line,
 * without a stack trace.
 */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param line what is wrong, and where it helps, what to do; one sentence or two on one line */
    public Failure(String line) {
        super(line);
    }

    /** As {@link #Failure(String)}, keeping what brought it about for {@code --verbose}. */
    public Failure(String line, Throwable cause) {
        super(line, cause);
    }
}
