package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.assembly.Office;
import org.folkmoot.assembly.OfficeKind;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.ejb.people.People;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.Rule;
import org.folkmoot.rule.Decision;

/** {@code office}: an assembly elects one of its own to an office; elected again, the new term replaces the old. */
@ApplicationScoped
public class OfficeAct implements ActKind {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private People people;
    @Inject
    private Seats seats;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "office";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String person = assemblies.person(fields.id("person")).id();
        Assembly assembly = assemblies.get(fields.id("assembly"));
        OfficeKind kind = fields.choice("office", OfficeKind.class);
        Optional<LocalDate> until = fields.optionalDay("until");
        people.lock(person);
        seats.requireRecorder(deposit, assembly);
        if (!seats.hasSeat(person, assembly)) {
            requireNoSeatNeeded(person, assembly);
        }
        if (until.isPresent() && until.get().isBefore(deposit.today(assembly.zone()))) {
            throw new BadRequest("until", "is over already");
        }
        Decision decision = decisions.read(deposit, assembly, fields);
        return Deed.in(assembly.id(), fields.read(), entry -> {
            em.createQuery("SELECT o FROM Office o WHERE o.assembly = :assembly AND o.person = :person AND o.office = :office "
                    + "AND o.endedAt IS NULL", Office.class).setParameter("assembly", assembly.id())
                    .setParameter("person", person).setParameter("office", kind).getResultStream()
                    .forEach(before -> before.end(deposit.now().at()));
            em.flush();
            Office held = new Office(assembly, person, kind, deposit.now().at());
            until.ifPresent(day -> held.until(day, assembly, deposit.importId()));
            em.persist(held);
        }).by(assembly.id()).decided(decision);
    }

    /** An office rests on a seat (R6). Only where members are counted, and not listed, nobody can say who has one. */
    private static void requireNoSeatNeeded(String person, Assembly assembly) {
        if (assembly instanceof NonLocalAssembly) {
            throw new BrokenRule(Rule.R6, "refusal.R6.no-seat", person, assembly.name());
        }
        if (assembly.isListed()) {
            throw new BadRequest("person", "has no seat in " + assembly.id() + " that an office could rest on");
        }
    }
}
