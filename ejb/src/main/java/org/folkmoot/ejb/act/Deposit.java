package org.folkmoot.ejb.act;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.folkmoot.record.Import;
import org.folkmoot.record.Moment;

/**
 * The circumstances of one act: who does it, when, and whether it is live or imported. The moment of a live act is taken when
 * it is first asked for, that is, when the locks it needs are held: so the order of deposits is the order of their times.
 */
public final class Deposit {

    private final Caller caller;
    private final Import history;
    private final String as;
    private final boolean countersigned;
    private final Supplier<Moment> clock;
    private Moment now;

    private Deposit(Caller caller, Import history, String as, boolean countersigned, Supplier<Moment> clock) {
        this.caller = caller;
        this.history = history;
        this.as = as;
        this.countersigned = countersigned;
        this.clock = clock;
    }

    static Deposit live(Caller caller, Supplier<Moment> clock) {
        return new Deposit(caller, null, null, false, clock);
    }

    static Deposit imported(Caller caller, Import history, String as, Moment on) {
        return new Deposit(caller, history, as, false, () -> on);
    }

    /** The same, for the act that a second officer has signed: whoever entered it had the seat it takes. */
    Deposit countersigning(String enteredBy) {
        return new Deposit(Caller.of(enteredBy), history, as, true, this::now);
    }

    public Moment now() {
        if (now == null) {
            now = clock.get();
        }
        return now;
    }

    public LocalDate today(ZoneId zone) {
        return now().dayIn(zone);
    }

    /** The day it is, for who looks before the locks are held: the moment of the act is not taken by that. */
    public LocalDate dayBeforeLocks(ZoneId zone) {
        return (now == null ? clock.get() : now).dayIn(zone);
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
}
