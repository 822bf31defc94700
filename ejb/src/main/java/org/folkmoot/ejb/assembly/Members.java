package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.rule.Decision;

/**
 * {@code members}: a census, where members are only counted. Offers that are open go on counting with the one before; a recall
 * for which a majority of that number has signed is carried by it (R7).
 */
@ApplicationScoped
public class Members implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Counting counting;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "members";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        Assembly assembly = assemblies.get(fields.id("assembly"));
        counting.lock(assembly);
        seats.requireRecorder(deposit, assembly);
        if (assembly instanceof NonLocalAssembly) {
            throw new BadRequest("assembly", "is non-local: it has constituents, not members");
        }
        if (assembly.isListed()) {
            throw new Conflict("refusal.members-are-listed", assembly.id());
        }
        Deed counted = counting.counted(deposit, assembly, fields);
        Optional<Decision> decision = decisions.readIfTold(deposit, assembly, fields);
        return counted.withAlso(fields.read()).by(assembly.id()).decided(decision);
    }
}
