package org.folkmoot.ejb.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.mandate.Ending;
import org.folkmoot.mandate.Mandate;
import org.folkmoot.rule.Decision;

/** {@code recall}: the assembly that sent a delegate ends the mandate, and with it whatever rested on it (R7). */
@ApplicationScoped
public class Recall implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Mandates mandates;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "recall";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        Mandate mandate = mandates.named(fields);
        mandates.lock(mandate);
        Assembly from = assemblies.get(mandate.sender());
        seats.requireRecorder(deposit, from);
        mandate.requireOpen();
        Decision decision = decisions.readOf(deposit, from, fields, "delegates");
        return Deed.in(from.id(), told(mandate, fields), entry -> mandates.end(mandate, Ending.RECALLED, deposit.now().at()))
                .by(from.id()).decided(decision);
    }

    /** What the record says of an act on a mandate: which it is, however it was named. */
    static Map<String, Object> told(Mandate mandate, Fields fields) {
        Map<String, Object> told = new LinkedHashMap<>(fields.read());
        told.put("mandate", mandate.id());
        told.put("person", mandate.person());
        told.put("from", mandate.sender());
        told.put("to", mandate.receiver());
        return told;
    }
}
