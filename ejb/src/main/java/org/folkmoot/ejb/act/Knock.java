package org.folkmoot.ejb.act;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.folkmoot.refusal.Conflict;

/**
 * Knocks again at a transaction that lost a race for its locks; nobody has to know that there was one. Only so many are let in
 * at once, first come, first served: where many wait for one lock, each holding a connection, the rest of the pool
 * ({@code FolkmootDataSource}) is left to those who read.
 */
public final class Knock {

    private static final int TRIES = 5;
    /** Of forty connections. */
    private static final int AT_ONCE = 24;
    private static final Semaphore LINE = new Semaphore(AT_ONCE, true);
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int RECORD_CHANGED = 1020;
    private static final int DUPLICATE_KEY = 1062;

    private Knock() {
    }

    /** What the transaction answers; a {@link Conflict} where it lost every race. */
    public static <T> T until(Supplier<T> transaction) {
        for (int tries = 1;; tries++) {
            LINE.acquireUninterruptibly();
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (!isLostRace(e)) {
                    throw e;
                }
                if (tries == TRIES) {
                    throw new Conflict("refusal.changed-meanwhile");
                }
            } finally {
                LINE.release();
            }
        }
    }

    private static boolean isLostRace(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                int code = sql.getErrorCode();
                return code == DEADLOCK || code == LOCK_WAIT_TIMEOUT || code == RECORD_CHANGED || code == DUPLICATE_KEY;
            }
        }
        return false;
    }
}
