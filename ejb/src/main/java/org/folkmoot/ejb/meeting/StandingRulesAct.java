package org.folkmoot.ejb.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.rule.Decision;

/** {@code standing-rules}: an assembly gives itself its rules, decided by those it has until then. */
@ApplicationScoped
public class StandingRulesAct implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private StandingRules rules;
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
        Decision decision = decisions.readOf(deposit, assembly, fields, "standing-rules");
        return Deed.in(assembly.id(), fields.read(), entry -> given.adoptFor(assembly)).by(assembly.id()).decided(decision);
    }
}
