package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Membership;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.mandate.Mandates;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.mandate.Ending;
import org.folkmoot.mandate.Mandate;
import org.folkmoot.people.Person;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.rule.Decision;

/**
 * {@code end-membership}: leaving or moving away, which is one's own act; or a finding of the assembly that names what failed.
 * Whose recall a majority of those who are left has signed for is recalled by that, at that moment (R7).
 * Every mandate that rested on the membership ends with it (R6), and every office here and place in the drafting committee.
 */
@ApplicationScoped
public class EndMembership implements ActKind {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private Memberships memberships;
    @Inject
    private Mandates mandates;
    @Inject
    private Requests requests;
    @Inject
    private Seats seats;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "end-membership";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = assemblies.person(fields.id("person")).id();
        Assembly assembly = memberships.getWithMembers(fields.id("assembly"));
        boolean own = deposit.person().filter(id::equals).isPresent() && !deposit.isCountersigned();
        Person person = memberships.lock(assembly, id);
        if (own) {
            seats.requireReach(deposit, assembly);
        } else {
            seats.requireRecorder(deposit, assembly);
        }
        // Whoever may ask this may know it: the person, or the assembly's recorder.
        if (own && memberships.open(assembly.id(), id).isEmpty() && requests.waiting(assembly, id).isPresent()) {
            return withdrawal(deposit, assembly, person);
        }
        Membership membership = memberships.open(assembly.id(), id).orElseThrow(() -> new NotFound("membership", id + "/" + assembly.id()));
        Optional<Decision> decision = decision(deposit, assembly, fields, own || deposit.isImported());
        Optional<Membership> next = membership.counts() ? memberships.others(assembly, id).stream().findFirst() : Optional.empty();
        long change = assembly.isListed() ? -1 : 0;
        Numbers numbers = new Numbers().and(assembly, change, change + (membership.counts() ? 0 : 1));
        next.ifPresent(one -> numbers.and(assemblies.get(one.assembly()), 0, 1));
        List<Mandate> recalled = mandates.carriedWithout(id, assembly, assembly.members() + change);
        Deed deed = Deed.in(assembly.id(), told(fields, person, assembly, numbers), entry -> {
            membership.end(deposit.now().at());
            next.ifPresent(one -> one.countHere(true));
            numbers.apply(assemblies, entry);
            em.flush();
            endOffices(assembly, id, deposit);
            mandates.lostMembership(id, assembly.id());
            mandates.fall(id, deposit.now().at());
            recalled.forEach(mandate -> mandates.end(mandate, Ending.RECALLED, deposit.now().at()));
        }).decided(decision);
        if (!recalled.isEmpty()) {
            deed.with("recalled", recalled.stream().map(Mandate::id).toList());
        }
        return own ? deed.unnamed() : deed.by(assembly.id());
    }

    /** One's own act needs neither a reason nor a decision; the assembly's needs both. */
    private Optional<Decision> decision(Deposit deposit, Assembly assembly, Fields fields, boolean free) {
        if (free) {
            fields.optionalText("reason", Fields.PASSAGE);
            return decisions.readIfTold(deposit, assembly, fields, "membership");
        }
        fields.text("reason", Fields.PASSAGE);
        return Optional.of(decisions.readOf(deposit, assembly, fields, "membership"));
    }

    /** What the record says: that somebody left and what fell with it, and not who (R21). */
    private Map<String, Object> told(Fields fields, Person person, Assembly assembly, Numbers numbers) {
        Map<String, Object> told = new LinkedHashMap<>(fields.read());
        told.remove("person");
        told.put("memberHash", person.hashIn(assembly.id() + "/left"));
        told.put("counted", numbers.written());
        if (!em.createNativeQuery("SELECT 1 FROM office WHERE assembly = ? AND person = ? AND ended_at IS NULL").setParameter(1, assembly.id())
                .setParameter(2, person.id()).getResultList().isEmpty()) {
            // Officers are public, and everyone sees that an office ends.
            told.put("officer", person.id());
        }
        told.put("fell", mandates.given(person.id(), assembly.id()).stream().map(Mandate::id).toList());
        return told;
    }

    /** An application can be taken back by it too. */
    private Deed withdrawal(Deposit deposit, Assembly assembly, Person person) {
        return Deed.in(assembly.id(), Map.of("assembly", assembly.id(), "memberHash", person.hashIn(assembly.id() + "/asked"),
                "counted", Map.of(), "fell", List.of()), entry -> requests.answered(assembly, person.id(), Requests.Answer.WITHDRAWN,
                null, deposit.now().at())).unnamed();
    }

    private void endOffices(Assembly assembly, String person, Deposit deposit) {
        for (String trust : List.of("office", "committee_seat")) {
            em.createNativeQuery("UPDATE " + trust + " SET ended_at = ? WHERE assembly = ? AND person = ? AND ended_at IS NULL")
                    .setParameter(1, LocalDateTime.ofInstant(deposit.now().at(), ZoneOffset.UTC)).setParameter(2, assembly.id())
                    .setParameter(3, person).executeUpdate();
        }
    }
}
