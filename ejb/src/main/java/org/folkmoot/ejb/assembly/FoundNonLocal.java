package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Federation;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.assembly.Office;
import org.folkmoot.assembly.OfficeKind;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.ejb.offer.Scopes;
import org.folkmoot.ejb.people.People;
import org.folkmoot.mandate.Mandate;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.Rule;

/**
 * {@code found-nonlocal}. Live by two officers of an existing assembly, which becomes its first constituent (field
 * {@code constituent}; one may leave it out who records for one assembly only).
 */
@ApplicationScoped
public class FoundNonLocal implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private People people;
    @Inject
    private Seats seats;
    @Inject
    private Nesting nesting;
    @Inject
    private Scopes scopes;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "found-nonlocal";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("id");
        String name = fields.line("name", Fields.LINE);
        Federation federation = assemblies.lockFederation(fields.id("in"));
        Optional<NonLocalAssembly> parent = fields.optionalId("parent").map(p -> parent(deposit, p, federation));
        List<String> recorders = fields.ids("recorders");
        if (!recorders.isEmpty() || !deposit.isImported()) {
            requireTwo(recorders);
        }
        seats.requireReach(deposit, federation.importId(), federation.id());
        Optional<Assembly> first = deposit.isImported() ? Optional.empty() : Optional.of(constituent(deposit, fields));
        first.ifPresent(constituent -> {
            // On record also where it was left out, or nobody could tell the nesting from the record alone.
            fields.keep("constituent", constituent.id());
            seats.requireRecorder(deposit, constituent);
            requireSeats(recorders, constituent);
            fields.keep("mandates", recorders.stream().map(person -> mandateOf(id, person)).toList());
            if (!(constituent instanceof NonLocalAssembly) && !federation.isRatifiedBy(constituent)) {
                throw new BadRequest("constituent", "is no body of a federation of " + federation.bodies() + " assemblies");
            }
        });
        assemblies.requireFree(id);
        decisions.note(fields);
        Deed deed = Deed.in(id, fields.read(), entry -> {
            NonLocalAssembly founded = new NonLocalAssembly(id, name, federation, deposit.now().at());
            assemblies.add(founded);
            recorders.forEach(person -> assemblies.add(new Office(founded, person, OfficeKind.RECORDER, deposit.now().at())));
            first.ifPresent(constituent -> {
                nesting.link(constituent, founded, deposit.now());
                recorders.forEach(person -> assemblies.add(
                        new Mandate(mandateOf(id, person), person, constituent, founded, deposit.now().at(), entry.id())));
            });
            parent.ifPresent(above -> {
                nesting.link(founded, above, deposit.now());
                scopes.founded(founded, above);
            });
        });
        return first.map(constituent -> deed.by(constituent.id())).orElse(deed);
    }

    private NonLocalAssembly parent(Deposit deposit, String id, Federation federation) {
        nesting.requireImported(deposit);
        NonLocalAssembly parent = assemblies.getNonLocal(id, "parent");
        if (!federation.id().equals(parent.federation())) {
            throw new BadRequest("parent", "belongs to another federation than 'in'");
        }
        return parent;
    }

    private void requireTwo(List<String> recorders) {
        if (recorders.size() != 2) {
            throw new BadRequest("recorders", "must be two people");
        }
        recorders.forEach(assemblies::person);
    }

    private Assembly constituent(Deposit deposit, Fields fields) {
        if (fields.has("constituent")) {
            return assemblies.get(fields.id("constituent"));
        }
        List<?> recorded = seats.recordedBy(deposit.caller().requirePerson());
        if (recorded.size() != 1) {
            throw new BadRequest("constituent", "must name the assembly that founds it and is its first constituent");
        }
        return assemblies.get(fields.keep("constituent", (String) recorded.get(0)));
    }

    /** The recorders are sent by the founding itself: an office rests on a seat (R6). */
    private void requireSeats(List<String> recorders, Assembly constituent) {
        for (String person : recorders) {
            people.hold(person);
            if (!seats.hasSeat(person, constituent)) {
                throw new BrokenRule(Rule.R6, "refusal.R6.nothing-under-it", person, constituent.name());
            }
        }
    }

    private static String mandateOf(String assembly, String person) {
        return UUID.nameUUIDFromBytes((assembly + "/" + person).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
