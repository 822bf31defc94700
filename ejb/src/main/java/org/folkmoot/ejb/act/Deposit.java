package org.folkmoot.ejb.act;

import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.folkmoot.record.Import;
import org.folkmoot.record.Moment;

/**
 * The circumstances of one act: who does it, when, and whether it is live or imported. The moment of a live act is taken when
 * it is first asked for, that is, when the locks on what it changes are held, and follows what stands before it in its chain: so
 * the order of deposits is the order of their times, under an offer and in a chain.
 */
public final class Deposit {

    private final Caller caller;
    private final Import history;
    private final String as;
    private final boolean countersigned;
    private final Watch clock;

    private Deposit(Caller caller, Import history, String as, boolean countersigned, Watch clock) {
        this.caller = caller;
        this.history = history;
        this.as = as;
        this.countersigned = countersigned;
        this.clock = clock;
    }

    static Deposit live(Caller caller, Supplier<Moment> clock) {
        return new Deposit(caller, null, null, false, new Watch(clock));
    }

    static Deposit imported(Caller caller, Import history, String as, Moment on) {
        return new Deposit(caller, history, as, false, new Watch(() -> on));
    }

    /** The same, for the act that a second officer has signed: whoever entered it had the seat it takes. */
    Deposit countersigning(String enteredBy) {
        return new Deposit(Caller.of(enteredBy), history, as, true, clock);
    }

    public Moment now() {
        return clock.taken();
    }

    /**
     * Lets it be no earlier than what it follows under a lock that is held now: another act of the same chain may have taken
     * its moment later and its lock before.
     *
     * @throws OptimisticLockException if a day may have begun since its moment was taken: what was looked at then must be
     *         looked at anew
     */
    public void follow(Instant earlier) {
        clock.turnTo(earlier);
    }

    public LocalDate today(ZoneId zone) {
        return now().dayIn(zone);
    }

    /** The day it is, for who looks before the locks are held: the moment of the act is not taken by that. */
    public LocalDate dayBeforeLocks(ZoneId zone) {
        return clock.seen().dayIn(zone);
    }

    public boolean isImported() {
        return history != null;
    }

    /** The import it belongs to. */
    public Optional<Import> history() {
        return Optional.ofNullable(history);
    }

    /** The id of the import it belongs to, or null. */
    public String importId() {
        return history == null ? null : history.id();
    }

    public boolean isCountersigned() {
        return countersigned;
    }

    public Caller caller() {
        return caller;
    }

    /** The person who does it, where one does. */
    public Optional<String> person() {
        return Optional.ofNullable(isImported() ? as : caller.person());
    }

    /** How the record names who did it. */
    public String written() {
        return isImported() ? as != null ? as : "import" : caller.written();
    }

    /** The clock of one act: it is read once, and may then be turned forward. */
    private static final class Watch {

        /** Days begin on a quarter of an hour of UTC in every zone there is today. */
        private static final long QUARTER_SECONDS = 900;

        private final Supplier<Moment> source;
        private Moment taken;

        Watch(Supplier<Moment> source) {
            this.source = source;
        }

        Moment seen() {
            return taken == null ? source.get() : taken;
        }

        Moment taken() {
            taken = seen();
            return taken;
        }

        void turnTo(Instant earlier) {
            boolean wasRead = taken != null;
            Moment read = taken();
            if (!read.at().isBefore(earlier)) {
                return;
            }
            if (wasRead && quarter(read.at()) != quarter(earlier)) {
                throw new OptimisticLockException("a day may have begun since " + read.at());
            }
            taken = Moment.of(earlier);
        }

        private static long quarter(Instant instant) {
            return Math.floorDiv(instant.getEpochSecond(), QUARTER_SECONDS);
        }
    }
}
