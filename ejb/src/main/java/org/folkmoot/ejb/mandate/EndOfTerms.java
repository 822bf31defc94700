package org.folkmoot.ejb.mandate;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.folkmoot.ejb.assembly.Offices;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.record.Moment;

/** Lets terms of mandates and offices end by the world's clock: by the timer, and before a live act, so that none finds a seat whose term is over. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EndOfTerms {

    @Inject
    private Mandates mandates;
    @Inject
    private Offices offices;
    @Inject
    private Sql sql;

    /** Whether a term may be over: looked at before each live act, and so without a transaction. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isDue() {
        Instant now = Instant.now();
        return sql.count("SELECT EXISTS (SELECT 1 FROM mandate WHERE open = 1 AND due_import IS NULL AND due_at <= ?) "
                + "OR EXISTS (SELECT 1 FROM office WHERE open = 1 AND due_import IS NULL AND due_at <= ?)", now, now) > 0;
    }

    public void pass() {
        Moment now = Moment.of(Instant.now());
        mandates.passDue(null, now);
        offices.passDue(null, now);
    }
}
