package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Constituency;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.ejb.offer.Scopes;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.Rule;
import org.folkmoot.rule.Decision;

/** {@code accept-join}: the act of the assembly joined, without which nobody is a constituent (R4). */
@ApplicationScoped
public class AcceptJoin implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Nesting nesting;
    @Inject
    private Scopes scopes;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "accept-join";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        Assembly child = assemblies.get(fields.id("assembly"));
        NonLocalAssembly parent = assemblies.getNonLocal(fields.id("nonlocal"), "nonlocal");
        assemblies.lockFederation(parent.federation());
        seats.requireRecorder(deposit, parent);
        Constituency link = assemblies.link(child.id(), parent.id())
                .orElseThrow(() -> new BrokenRule(Rule.R4, "refusal.R4.nobody-asked", child.id(), parent.id()));
        if (link.isLive()) {
            throw new Conflict("refusal.already-constituent", child.id(), parent.id());
        }
        if (!(child instanceof NonLocalAssembly)) {
            scopes.lock(parent.id(), deposit);
        }
        Decision decision = decisions.read(deposit, parent, fields);
        return Deed.in(parent.id(), fields.read(), entry -> {
            link.accept(deposit.now().at());
            nesting.linked(child, parent, deposit.now());
        }).by(parent.id()).decided(decision);
    }
}
