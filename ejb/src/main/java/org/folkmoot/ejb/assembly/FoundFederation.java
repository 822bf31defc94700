package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.assembly.Bodies;
import org.folkmoot.assembly.Federation;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.record.Entry;

/** {@code found-federation}: live by any account. */
@ApplicationScoped
public class FoundFederation implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "found-federation";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("id");
        String name = fields.line("name", Fields.LINE);
        String purpose = fields.line("purpose", 500);
        Bodies bodies = fields.has("bodies") ? fields.choice("bodies", Bodies.class) : Bodies.LOCAL;
        if (!deposit.isImported()) {
            deposit.caller().requirePerson();
        }
        assemblies.requireFree(id);
        decisions.note(fields);
        return Deed.in(Entry.SERVER, fields.read(), entry -> assemblies.add(
                new Federation(id, name, purpose, bodies, deposit.now().at(), deposit.importId())));
    }
}
