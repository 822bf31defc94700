package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.folkmoot.assembly.Bodies;
import org.folkmoot.assembly.Circle;
import org.folkmoot.assembly.CircleKind;
import org.folkmoot.assembly.LocalAssembly;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.rule.Decision;

/** {@code found-circle}: a smaller body inside one local community; live by that community's recorder. */
@ApplicationScoped
public class FoundCircle implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Rolls rolls;
    @Inject
    private Seats seats;
    @Inject
    private Nesting nesting;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "found-circle";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("id");
        String name = fields.line("name", Fields.LINE);
        CircleKind kind = fields.choice("kind", CircleKind.class);
        LocalAssembly within = within(fields.id("within"));
        Rolls.Roll roll = rolls.read(fields, "members", id);
        Optional<String> in = fields.optionalId("in");
        Optional<String> parentId = fields.optionalId("parent");
        seats.requireRecorder(deposit, within);
        assemblies.requireFree(id);
        Optional<NonLocalAssembly> parent = nesting.placeOf(deposit, in, parentId, Bodies.CIRCLE);
        Optional<Decision> decision = decisions.readIfTold(deposit, within, fields);
        return Deed.in(id, fields.read(), entry -> {
            Circle founded = new Circle(id, name, in.orElse(null), within, kind, deposit.now().at());
            assemblies.add(founded);
            rolls.enrol(founded, roll, deposit, entry);
            parent.ifPresent(above -> nesting.link(founded, above, deposit.now()));
        }).by(within.id()).decided(decision);
    }

    private LocalAssembly within(String id) {
        if (assemblies.get(id) instanceof LocalAssembly local) {
            return local;
        }
        throw new BadRequest("within", "must name a local assembly");
    }
}
