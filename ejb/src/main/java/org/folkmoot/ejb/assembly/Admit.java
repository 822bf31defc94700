package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Basis;
import org.folkmoot.assembly.Membership;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.people.Person;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.rule.Decision;

/**
 * {@code admit}: finds as a fact that somebody lives here, or works in an enterprise here, and affirms the shared values. The
 * record says that somebody was admitted, and not who (R21).
 */
@ApplicationScoped
public class Admit implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Memberships memberships;
    @Inject
    private Requests requests;
    @Inject
    private Seats seats;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "admit";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = assemblies.person(fields.id("person")).id();
        Assembly assembly = memberships.getWithMembers(fields.id("assembly"));
        Basis basis = fields.has("basis") ? fields.choice("basis", Basis.class) : Basis.RESIDENT;
        Optional<String> enterprise = enterprise(fields, basis);
        Person person = memberships.lock(assembly, id);
        seats.requireRecorder(deposit, assembly);
        if (memberships.open(assembly.id(), id).isPresent()) {
            throw new Conflict("refusal.member-already", id, assembly.id());
        }
        Optional<Decision> decision = decisions.readIfTold(deposit, assembly, fields, "membership");
        List<Membership> others = memberships.others(assembly, id);
        boolean here = others.isEmpty() || basis == Basis.RESIDENT;
        Optional<Membership> before = others.stream().filter(Membership::counts).findFirst().filter(one -> here);
        long change = assembly.isListed() || memberships.named(assembly.id()) == assembly.members() ? 1 : 0;
        Numbers numbers = new Numbers().and(assembly, change, change - (here ? 0 : 1));
        before.ifPresent(one -> numbers.and(assemblies.get(one.assembly()), 0, -1));
        Map<String, Object> told = new LinkedHashMap<>(fields.read());
        told.remove("person");
        told.remove("enterprise");
        told.put("memberHash", person.hashIn(assembly.id() + "/admitted"));
        told.put("counted", numbers.written());
        return Deed.in(assembly.id(), told, entry -> {
            before.ifPresent(one -> one.countHere(false));
            Membership membership = new Membership(assembly, id, deposit.now().at(), basis, enterprise.orElse(null),
                    requests.answered(assembly, id, Requests.Answer.ADMITTED, null, deposit.now().at()).orElse(deposit.now().at()));
            membership.countHere(here);
            assemblies.add(membership);
            numbers.apply(assemblies, entry);
        }).by(assembly.id()).decided(decision);
    }

    /** Where somebody works who does not live here. */
    static Optional<String> enterprise(Fields fields, Basis basis) {
        Optional<String> enterprise = fields.optionalLine("enterprise", Fields.LINE);
        if (enterprise.isPresent() && basis == Basis.RESIDENT) {
            throw fields.refused("enterprise", "goes with the basis WORKS_HERE");
        }
        return enterprise;
    }
}
