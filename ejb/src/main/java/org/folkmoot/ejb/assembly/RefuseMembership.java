package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.people.Person;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.rule.Decision;

/** {@code refuse-membership}: a decision of the assembly that names which of the facts failed. */
@ApplicationScoped
public class RefuseMembership implements ActKind {

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
        return "refuse-membership";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("person");
        Assembly assembly = memberships.getWithMembers(fields.id("assembly"));
        String reason = fields.text("reason", Fields.PASSAGE);
        Person person = memberships.lock(assembly, id);
        seats.requireRecorder(deposit, assembly);
        if (requests.waiting(assembly, id).isEmpty()) {
            throw new NotFound("request", id + "/" + assembly.id());
        }
        Decision decision = decisions.readOf(deposit, assembly, fields, "membership");
        Map<String, Object> told = new LinkedHashMap<>(fields.read());
        told.remove("person");
        told.put("memberHash", person.hashIn(assembly.id() + "/asked"));
        return Deed.in(assembly.id(), told, entry -> requests.answered(assembly, id, Requests.Answer.REFUSED, reason, deposit.now().at()))
                .by(assembly.id()).decided(decision);
    }
}
