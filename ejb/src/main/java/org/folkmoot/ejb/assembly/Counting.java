package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.mandate.Mandates;
import org.folkmoot.mandate.Ending;
import org.folkmoot.mandate.Mandate;
import org.folkmoot.refusal.BadRequest;

/**
 * A new number for an assembly whose members are only counted. Where it is lower, those who have signed for a recall may be a
 * majority now: it is carried by that, at that moment (R7).
 */
@ApplicationScoped
class Counting {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Memberships memberships;
    @Inject
    private Mandates mandates;

    /** Locks the numbers of members, and everyone whose recall may be carried by a lower one. */
    void lock(Assembly assembly) {
        memberships.lockNumbers(assembly);
        mandates.lockAround(List.of(), List.of(assembly.id()));
    }

    /** The count, ready to be carried out; refuses one that is less than those who are known. */
    Deed counted(Deposit deposit, Assembly assembly, Fields fields) {
        long count = fields.whole("count", 1, Assembly.MAX_MEMBERS);
        if (count < memberships.named(assembly.id())) {
            throw new BadRequest("count", "is less than the members who are known by name");
        }
        long elsewhere = memberships.elsewhere(assembly.id());
        if (elsewhere > 0) {
            fields.keep("counted", Map.of(assembly.id(), count - elsewhere));
        }
        List<Mandate> recalled = mandates.carriedAmong(assembly, count);
        Deed deed = Deed.in(assembly.id(), fields.read(), entry -> {
            assemblies.enrol(assembly.id(), count, count - elsewhere, entry);
            recalled.forEach(mandate -> mandates.end(mandate, Ending.RECALLED, deposit.now().at()));
        });
        return recalled.isEmpty() ? deed : deed.with("recalled", recalled.stream().map(Mandate::id).toList());
    }
}
