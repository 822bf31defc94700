package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Constituency;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.mandate.Mandates;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.ejb.offer.Scopes;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.rule.Decision;

/** {@code leave}: one act, the leaver's, at any time (R4). A ratifying body says what becomes of what it ratified. */
@ApplicationScoped
public class Leave implements ActKind {

    /** What becomes of the leaver's ratifications in the offers whose scope it leaves. */
    public enum Ratifications {
        KEEP, RESCIND
    }

    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Belows belows;
    @Inject
    private Mandates mandates;
    @Inject
    private Scopes scopes;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "leave";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        Assembly child = assemblies.get(fields.id("assembly"));
        NonLocalAssembly parent = assemblies.getNonLocal(fields.id("nonlocal"), "nonlocal");
        boolean ratifies = !(child instanceof NonLocalAssembly);
        Ratifications then = ratifies ? fields.choice("ratifications", Ratifications.class) : Ratifications.KEEP;
        assemblies.lockFederation(parent.federation());
        Collection<String> sent = mandates.lockSent(child.id(), parent.id());
        seats.requireRecorder(deposit, child);
        Constituency link = assemblies.link(child.id(), parent.id())
                .orElseThrow(() -> new Conflict("refusal.not-constituent", child.id(), parent.id()));
        boolean wasLive = link.isLive();
        if (ratifies && wasLive) {
            scopes.lock(parent.id(), deposit);
        }
        Decision decision = decisions.read(deposit, child, fields);
        return Deed.in(child.id(), fields.read(), entry -> {
            if (wasLive) {
                belows.leaving(child.id(), parent.id());
            }
            link.end(deposit.now().at());
            sent.forEach(person -> mandates.fall(person, deposit.now().at()));
            mandates.settle(List.of(parent.id()), deposit.now().at());
            if (ratifies && wasLive) {
                scopes.left(child, parent.id(), then == Ratifications.RESCIND, deposit.now(), decision, entry);
            }
        }).by(child.id()).decided(decision);
    }
}
