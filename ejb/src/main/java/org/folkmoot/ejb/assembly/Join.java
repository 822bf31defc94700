package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Constituency;
import org.folkmoot.assembly.Federation;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.rule.Decision;

/** {@code join}: the joiner's act. Live it asks; the assembly joined accepts by an act of its own (R4). */
@ApplicationScoped
public class Join implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Nesting nesting;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "join";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        Assembly child = assemblies.get(fields.id("assembly"));
        NonLocalAssembly parent = assemblies.getNonLocal(fields.id("nonlocal"), "nonlocal");
        Federation federation = assemblies.lockFederation(parent.federation());
        seats.requireRecorder(deposit, child);
        seats.requireReach(deposit, parent);
        nesting.requireJoinable(child, parent, federation);
        Decision decision = decisions.read(deposit, child, fields);
        return Deed.in(child.id(), fields.read(), entry -> {
            if (deposit.isImported()) {
                nesting.link(child, parent, deposit.now());
            } else {
                assemblies.add(new Constituency(parent, child, deposit.now().at()));
            }
        }).by(child.id()).decided(decision);
    }
}
