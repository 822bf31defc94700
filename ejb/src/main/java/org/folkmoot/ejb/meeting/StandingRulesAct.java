package org.folkmoot.ejb.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.rule.Decision;

/**
 * {@code standing-rules}: an assembly gives itself its rules, decided by those it has until then. Naming another drafting
 * committee, or none, dismisses the former one, and what waits for its signatures falls.
 */
@ApplicationScoped
public class StandingRulesAct implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private StandingRules rules;
    @Inject
    private Committees committees;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "standing-rules";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        Assembly assembly = assemblies.get(fields.id("assembly"));
        StandingRules.Rules given = rules.read(fields.nested("rules"));
        seats.requireRecorder(deposit, assembly);
        boolean another = committees.changes(given.committee(), assembly);
        List<String> waiting = another ? committees.lockWaiting(assembly.id()) : List.of();
        if (another) {
            given.committee().ifPresent(named -> committees.requireNamed(named, assembly));
        }
        Decision decision = decisions.readOf(deposit, assembly, fields, "standing-rules");
        Deed deed = Deed.in(assembly.id(), fields.read(), entry -> {
            given.adoptFor(assembly);
            if (another) {
                committees.seat(assembly.id(), given.committee(), deposit.now().at());
                committees.dropWaiting(assembly.id(), waiting);
            }
        }).by(assembly.id()).decided(decision);
        if (another) {
            deed.with("named", true);
        }
        return waiting.isEmpty() ? deed : deed.with("fell", waiting);
    }
}
