package org.folkmoot.ejb.sql;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

/** The database refused a statement (a bug), or cannot be reached (a lost database: the API's 503). */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean unreachable;

    private DatabaseFailure(SQLException cause, boolean unreachable) {
        super(cause);
        this.unreachable = unreachable;
    }

    static DatabaseFailure of(SQLException cause) {
        return new DatabaseFailure(cause, unreachable(cause));
    }

    /** Whether it is the connection that failed, not the statement. */
    public boolean isUnreachable() {
        return unreachable;
    }

    /** Whether somewhere under this there is a connection that failed. */
    public static boolean unreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && lostConnection(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean lostConnection(SQLException failure) {
        return failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLTransientConnectionException
                || failure.getSQLState() != null && failure.getSQLState().startsWith("08")
                // The pool of the container says it without a state.
                || String.valueOf(failure.getMessage()).startsWith("Error in allocating a connection");
    }
}
