package org.folkmoot.ejb.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.mandate.Ending;
import org.folkmoot.mandate.Mandate;

/** {@code resign}: a delegate gives a mandate back, alone and at any time; whatever rested on it ends too. */
@ApplicationScoped
public class Resign implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Mandates mandates;

    @Override
    public String name() {
        return "resign";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        Mandate mandate = mandates.named(fields);
        mandates.lock(mandate);
        Assembly from = assemblies.get(mandate.sender());
        seats.requireReach(deposit, from);
        seats.requireOneself(deposit, mandate.person());
        mandate.requireOpen();
        return Deed.in(from.id(), Recall.told(mandate, fields), entry -> mandates.end(mandate, Ending.RESIGNED, deposit.now().at()));
    }
}
