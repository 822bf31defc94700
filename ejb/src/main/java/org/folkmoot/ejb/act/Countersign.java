package org.folkmoot.ejb.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.record.RecordKeeper;
import org.folkmoot.record.Awaiting;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.NoSeat;
import org.folkmoot.refusal.NotFound;

/**
 * {@code countersign}: a second officer signs what the recorder entered; from this deposit on it counts. Everything is checked
 * anew, since the world may have moved between the two signatures.
 */
@ApplicationScoped
public class Countersign implements ActKind {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Instance<Kinds> kinds;
    @Inject
    private RecordKeeper record;
    @Inject
    private Seats seats;

    @Override
    public String name() {
        return "countersign";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String ref = fields.string("entry");
        Entry entered = record.find(ref).orElseThrow(() -> new NotFound("entry", ref));
        Awaiting awaiting = em.find(Awaiting.class, entered.id(), LockModeType.PESSIMISTIC_WRITE);
        if (awaiting == null) {
            throw new NotFound("entry", ref);
        }
        String signer = deposit.caller().requirePerson();
        Assembly assembly = em.find(Assembly.class, awaiting.assembly());
        seats.requireOfficer(deposit, assembly);
        if (signer.equals(awaiting.enteredBy())) {
            throw new NoSeat("SECOND_OFFICER", assembly.name());
        }
        awaiting.requireUnsigned();
        JsonObject act = Json.read(awaiting.act());
        Fields inner = new Fields(act);
        Deed deed = kinds.get().get(inner.string("do")).prepare(deposit.countersigning(awaiting.enteredBy()), inner);
        inner.done();
        Deed signed = Deed.in(deed.chain(), Map.of("entry", entered.uid(), "act", entered.act()), entry -> {
            awaiting.sign(signer, deposit.now().at());
            deed.effect().carryOut(entry);
        });
        deed.data().forEach(signed::with);
        signed.with("entry", entered.uid());
        return signed.about(deed.proposal()).on(deed.decidedOn());
    }
}
