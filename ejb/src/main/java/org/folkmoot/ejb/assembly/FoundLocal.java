package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.assembly.Bodies;
import org.folkmoot.assembly.LocalAssembly;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.assembly.Office;
import org.folkmoot.assembly.OfficeKind;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.meeting.Committees;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.ejb.meeting.StandingRules;
import org.folkmoot.ejb.people.Newcomers;
import org.folkmoot.meeting.Committee;
import org.folkmoot.meeting.Meeting;
import org.folkmoot.refusal.BadRequest;

/**
 * {@code found-local}. Live it is what at least three people did, present at a named place and day: they name area, rules and
 * two recorders, and that was their first meeting. Those of them who are not known yet become so, with accounts
 * ({@code people}). One of the founders enters it, and it counts once an elected recorder, another than that one, has signed it:
 * no account alone makes up an assembly.
 */
@ApplicationScoped
public class FoundLocal implements ActKind {

    private static final int FEWEST_FOUNDERS = 3;

    @Inject
    private Assemblies assemblies;
    @Inject
    private Rolls rolls;
    @Inject
    private Memberships memberships;
    @Inject
    private Nesting nesting;
    @Inject
    private StandingRules standingRules;
    @Inject
    private Committees committees;
    @Inject
    private Newcomers newcomers;

    private record FirstMeeting(String place, LocalDate day, long present) {
    }
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "found-local";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("id");
        String name = fields.line("name", Fields.LINE);
        String place = fields.optionalLine("place", 500).orElse(null);
        Optional<String> in = fields.optionalId("in");
        Optional<String> parentId = fields.optionalId("parent");
        String area = (deposit.isImported() ? fields.optionalText("area", 2000) : Optional.of(fields.text("area", 2000))).orElse(null);
        List<Newcomers.Newcomer> people = deposit.isImported() ? List.of() : newcomers.read(deposit, fields);
        Rolls.Roll roll = rolls.read(fields, "members", id, people);
        Optional<StandingRules.Rules> rules = fields.has("rules") ? Optional.of(standingRules.read(fields.nested("rules")))
                : Optional.empty();
        Optional<Committee> committee = rules.flatMap(StandingRules.Rules::committee);
        if (committee.isPresent() && !roll.persons().containsAll(committee.get().members())) {
            throw new BadRequest("rules.committee", "must be of the founders");
        }
        List<String> recorders = rolls.twoRecorders(deposit, fields, roll);
        Optional<FirstMeeting> first = meeting(deposit, fields, roll);
        if (!deposit.isImported() && !roll.persons().contains(deposit.caller().requirePerson())) {
            throw new BadRequest("members", "must contain the one who enters the founding");
        }
        requireSigner(deposit, recorders, people);
        assemblies.requireFree(id);
        decisions.note(fields);
        Optional<NonLocalAssembly> parent = nesting.placeOf(deposit, in, parentId, Bodies.LOCAL);
        Set<String> elsewhere = memberships.inOtherLocals(roll.persons());
        if (!elsewhere.isEmpty()) {
            fields.keep("counted", Map.of(id, roll.count() - elsewhere.size()));
        }
        return Deed.in(id, fields.read(), entry -> {
            newcomers.welcome(people, deposit);
            LocalAssembly founded = new LocalAssembly(id, name, in.orElse(null), place, area, deposit.now().at(), deposit.importId());
            rules.ifPresent(given -> given.adoptFor(founded));
            assemblies.add(founded);
            rolls.enrol(founded, roll, elsewhere, deposit, entry);
            if (committee.isPresent()) {
                committees.seat(id, committee, deposit.now().at());
            }
            recorders.forEach(person -> assemblies.add(new Office(founded, person, OfficeKind.RECORDER, deposit.now().at())));
            first.ifPresent(held -> assemblies.add(
                    new Meeting(id + "-1", id, held.day(), null, held.place(), held.present(), entry.id())));
            parent.ifPresent(above -> nesting.link(founded, above, deposit.now()));
        }).byFounders().keeping("people", Newcomers.withoutPasswords(people));
    }

    /** Whoever becomes known by this founding only has no account to sign it with. */
    private static void requireSigner(Deposit deposit, List<String> recorders, List<Newcomers.Newcomer> people) {
        if (!deposit.isImported() && recorders.stream().allMatch(person -> person.equals(deposit.caller().requirePerson())
                || people.stream().anyMatch(newcomer -> newcomer.person().id().equals(person)))) {
            throw new BadRequest("recorders", "must name somebody beside you who is known here already: they countersign the founding");
        }
    }

    private Optional<FirstMeeting> meeting(Deposit deposit, Fields fields, Rolls.Roll roll) {
        if (deposit.isImported() && !fields.has("meeting")) {
            return Optional.empty();
        }
        Fields held = fields.nested("meeting");
        FirstMeeting first = new FirstMeeting(held.line("place", 500), held.day("day"), held.whole("present", FEWEST_FOUNDERS, roll.count()));
        held.done();
        if (first.day().isAfter(deposit.now().dayIn(ZoneOffset.UTC).plusDays(1))) {
            throw new BadRequest("meeting.day", "lies in the future");
        }
        return Optional.of(first);
    }
}
