package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
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

/** {@code members}: a census, where members are only counted. Offers that are open go on counting with the one before. */
@ApplicationScoped
public class Members implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Memberships memberships;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "members";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        Assembly assembly = assemblies.get(fields.id("assembly"));
        long count = fields.whole("count", 1, Assembly.MAX_MEMBERS);
        if (assembly.federation() != null) {
            assemblies.lockFederation(assembly.federation());
        }
        seats.requireRecorder(deposit, assembly);
        if (assembly instanceof NonLocalAssembly) {
            throw new BadRequest("assembly", "is non-local: it has constituents, not members");
        }
        if (assembly.isListed()) {
            throw new Conflict("refusal.members-are-listed", assembly.id());
        }
        if (count < memberships.named(assembly.id())) {
            throw new BadRequest("count", "is less than the members who are known by name");
        }
        long elsewhere = memberships.elsewhere(assembly.id());
        if (elsewhere > 0) {
            fields.keep("counted", Map.of(assembly.id(), count - elsewhere));
        }
        Optional<Decision> decision = decisions.readIfTold(deposit, assembly, fields);
        return Deed.in(assembly.id(), fields.read(), entry -> assemblies.enrol(assembly.id(), count, count - elsewhere, entry)).by(assembly.id())
                .decided(decision);
    }
}
