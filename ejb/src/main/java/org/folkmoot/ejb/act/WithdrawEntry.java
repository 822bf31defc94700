package org.folkmoot.ejb.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.record.Awaiting;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.Conflict;

/**
 * {@code withdraw-entry}: takes back what waits for a countersignature, before it ever counted. Whoever entered it may do so;
 * another officer only where it cannot be signed any more, so that nobody holds back what a second officer might sign. Both
 * entries stay in the record (R20).
 */
@ApplicationScoped
public class WithdrawEntry implements ActKind {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Entered entered;

    @Override
    public String name() {
        return "withdraw-entry";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        Entered.Waiting waiting = entered.lock(fields.string("entry"));
        Optional<String> reason = fields.optionalText("reason", Fields.PASSAGE);
        Awaiting awaiting = waiting.awaiting();
        Entry first = waiting.entry();
        boolean own = deposit.caller().requirePerson().equals(awaiting.enteredBy());
        if (!own) {
            entered.requireSigner(deposit, awaiting);
        }
        entered.requireSignerStill(deposit, awaiting);
        awaiting.requireUnsigned();
        if (!own && entered.hindrance(deposit, awaiting).isEmpty()) {
            throw new Conflict("refusal.entry-can-be-signed", awaiting.enteredBy());
        }
        Deed deed = Deed.in(first.assembly(), Map.of("entry", first.uid(), "act", first.act()), entry -> em.remove(awaiting))
                .about(first.proposal());
        reason.ifPresent(why -> deed.with("reason", why));
        return deed;
    }
}
