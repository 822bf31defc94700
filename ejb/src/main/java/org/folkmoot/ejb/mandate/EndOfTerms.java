package org.folkmoot.ejb.mandate;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.record.Moment;

/** Lets terms end by the world's clock: by the timer, and before a live act, so that none finds a seat whose term is over. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EndOfTerms {

    @Inject
    private Mandates mandates;
    @Inject
    private Sql sql;

    /** Whether a term may be over: looked at before each live act, and so without a transaction. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isDue() {
        return sql.count("SELECT EXISTS (SELECT 1 FROM mandate WHERE open = 1 AND due_import IS NULL AND due_at <= ?)", Instant.now()) > 0;
    }

    public void pass() {
        mandates.passDue(null, Moment.of(Instant.now()));
    }
}
