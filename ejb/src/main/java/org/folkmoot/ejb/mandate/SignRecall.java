package org.folkmoot.ejb.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.people.People;
import org.folkmoot.mandate.Ending;
import org.folkmoot.mandate.Mandate;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NoSeat;

/**
 * {@code sign-recall}: one of those who sent a delegate signs for the recall, at any time. The signature that makes a majority
 * of the sender carries it, at that moment (R7).
 */
@ApplicationScoped
public class SignRecall implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private People people;
    @Inject
    private Seats seats;
    @Inject
    private Mandates mandates;
    @Inject
    private RecallSignatures signatures;

    @Override
    public String name() {
        return "sign-recall";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        Mandate mandate = mandates.named(fields);
        String signer = deposit.person().orElseThrow(() -> new NoSeat("ACCOUNT", ""));
        Assembly from = assemblies.get(mandate.sender());
        if (from instanceof NonLocalAssembly nonLocal) {
            // So that no constituent joins or leaves while their voices are counted.
            assemblies.lockFederation(nonLocal.federation());
        }
        mandates.lock(mandate);
        assemblies.reread(from);
        seats.requireReach(deposit, from);
        seats.requireSeat(signer, from);
        mandate.requireOpen();
        if (signatures.has(mandate, signer)) {
            throw new Conflict("refusal.signed-already", signer);
        }
        RecallSignatures.Asking asking = signatures.with(signer, mandate, from);
        Map<String, Object> told = Recall.told(mandate, fields);
        told.put("signerHash", people.get(signer).hashIn(mandate.id()));
        told.put("signatures", asking.voices());
        told.put("of", asking.of());
        told.put("carried", asking.isMajority());
        Deed deed = Deed.in(from.id(), told, entry -> {
            signatures.sign(mandate, signer, deposit.now().at());
            if (asking.isMajority()) {
                mandates.end(mandate, Ending.RECALLED, deposit.now().at());
            }
        });
        return from instanceof NonLocalAssembly ? deed : deed.unnamed();
    }
}
