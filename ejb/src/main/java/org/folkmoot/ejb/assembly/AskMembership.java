package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Basis;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.people.Person;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NoSeat;

/**
 * {@code ask-membership}: 'I live here', or 'I work in an enterprise here', with the affirmation of the shared values. The
 * assembly answers by {@code admit} or {@code refuse-membership}; it is taken back by {@code end-membership}.
 */
@ApplicationScoped
public class AskMembership implements ActKind {

    @Inject
    private Memberships memberships;
    @Inject
    private Requests requests;
    @Inject
    private Seats seats;

    @Override
    public String name() {
        return "ask-membership";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        Assembly assembly = memberships.getWithMembers(fields.id("assembly"));
        Basis basis = fields.choice("basis", Basis.class);
        Optional<String> enterprise = enterprise(fields, basis);
        requireAffirmed(fields);
        seats.requireReach(deposit, assembly);
        Person person = memberships.lock(assembly, deposit.person().orElseThrow(() -> new NoSeat("ACCOUNT", "")));
        if (memberships.open(assembly.id(), person.id()).isPresent()) {
            throw new Conflict("refusal.member-already", person.id(), assembly.id());
        }
        if (requests.waiting(assembly, person.id()).isPresent()) {
            throw new Conflict("refusal.asked-already", person.id(), assembly.id());
        }
        Map<String, Object> told = new LinkedHashMap<>(fields.read());
        told.remove("enterprise");
        told.put("memberHash", person.hashIn(assembly.id() + "/asked"));
        return Deed.in(assembly.id(), told, entry -> requests.ask(assembly, person.id(), basis, enterprise.orElse(null), deposit.now().at()))
                .unnamed();
    }

    /** Where somebody works, who has to say so unless they live here. */
    public static Optional<String> enterprise(Fields fields, Basis basis) {
        Optional<String> enterprise = Admit.enterprise(fields, basis);
        if (basis == Basis.WORKS_HERE && enterprise.isEmpty()) {
            throw new BadRequest("enterprise", "is missing: where you work");
        }
        return enterprise;
    }

    /** Refuses whoever does not affirm the shared values. */
    public static void requireAffirmed(Fields fields) {
        if (!fields.flag("affirms")) {
            throw new BadRequest("affirms", "must be true: members affirm the shared values");
        }
    }
}
