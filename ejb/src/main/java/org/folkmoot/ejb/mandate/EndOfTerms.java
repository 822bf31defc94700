package org.folkmoot.ejb.mandate;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.folkmoot.record.Moment;

/** Lets terms end by the world's clock: by the timer, and before a live act, so that none finds a seat whose term is over. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EndOfTerms {

    @Inject
    private Mandates mandates;

    public void pass() {
        mandates.passDue(null, Moment.of(Instant.now()));
    }
}
