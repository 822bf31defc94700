package org.folkmoot.ejb.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.folkmoot.record.Awaiting;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.NoSeat;

/**
 * {@code countersign}: a second officer signs what the recorder entered; from this deposit on it counts. Everything is checked
 * anew, since the world may have moved between the two signatures. What a drafting committee does takes as many of them as the
 * assembly's standing rules say.
 */
@ApplicationScoped
public class Countersign implements ActKind {

    @Inject
    private Entered entered;
    @Inject
    private CommitteeSignature ofCommittee;

    @Override
    public String name() {
        return "countersign";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        Entered.Waiting waiting = entered.lock(fields.string("entry"));
        Awaiting awaiting = waiting.awaiting();
        if (awaiting.isOfCommittee()) {
            return ofCommittee.prepare(deposit, waiting);
        }
        Entry first = waiting.entry();
        String signer = deposit.caller().requirePerson();
        String assembly = entered.requireSigner(deposit, awaiting);
        if (signer.equals(awaiting.enteredBy())) {
            throw new NoSeat("SECOND_OFFICER", assembly);
        }
        awaiting.requireUnsigned();
        Deed deed = entered.again(deposit, awaiting);
        entered.requireSignerStill(deposit, awaiting);
        Deed signed = Deed.in(deed.chain(), Map.of("entry", first.uid(), "act", first.act()), entry -> {
            awaiting.sign(signer, deposit.now().at(), deed.keptOnceSigned(awaiting.act()));
            deed.effect().carryOut(entry);
        });
        deed.data().forEach(signed::with);
        signed.with("entry", first.uid());
        return signed.about(deed.proposal()).on(deed.decidedOn());
    }
}
