package org.folkmoot.ejb.offer;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Instant;
import org.folkmoot.ejb.mandate.EndOfTerms;
import org.folkmoot.record.Moment;

/** Lets days pass in a live server: respond-by, notice, last day in effect, end of a delegate's term. On several nodes the rows' locks keep it to once. */
@Singleton
public class DueDays {

    @Inject
    private EndOfTerms terms;
    @Inject
    private Offers offers;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void pass() {
        terms.pass();
        offers.passDue(null, Moment.of(Instant.now()));
    }
}
