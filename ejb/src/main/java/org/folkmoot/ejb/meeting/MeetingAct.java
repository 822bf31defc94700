package org.folkmoot.ejb.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Rolls;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.meeting.Meeting;
import org.folkmoot.meeting.MeetingCalendar;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.refusal.Rule;

/**
 * {@code meeting}: that a meeting was held, on {@code day} (the day of the act unless told otherwise). Its day is on the
 * assembly's own calendar, or an earlier meeting declared it: nobody else can call one into authority (R10).
 */
@ApplicationScoped
public class MeetingAct implements ActKind {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Rolls rolls;
    @Inject
    private StandingRules rules;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "meeting";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("id");
        Assembly assembly = assemblies.get(fields.id("assembly"));
        Optional<String> declaredBy = fields.optionalId("declaredBy");
        String place = fields.optionalLine("place", 500).orElse(null);
        OptionalLong present = fields.has("present")
                ? OptionalLong.of(rolls.read(fields, "present", "meeting/" + id).count()) : OptionalLong.empty();
        seats.requireRecorder(deposit, assembly);
        if (em.find(Meeting.class, id) != null) {
            throw new Conflict("refusal.id-taken", id);
        }
        LocalDate today = deposit.today(assembly.zone());
        LocalDate day = fields.optionalDay("day").orElse(today);
        if (day.isAfter(today)) {
            throw new BadRequest("day", "lies in the future");
        }
        decisions.note(fields);
        requireAuthority(deposit, assembly, declaredBy, day);
        present.ifPresent(count -> requireRoom(assembly, count));
        return Deed.in(assembly.id(), fields.read(), entry -> em.persist(new Meeting(id, assembly.id(), day,
                declaredBy.orElse(null), place, present.isPresent() ? present.getAsLong() : null, entry.id()))).by(assembly.id());
    }

    private void requireAuthority(Deposit deposit, Assembly assembly, Optional<String> declaredBy, LocalDate day) {
        if (declaredBy.isPresent()) {
            Meeting earlier = em.find(Meeting.class, declaredBy.get());
            if (earlier == null) {
                throw new NotFound("meeting", declaredBy.get());
            }
            if (!earlier.assembly().equals(assembly.id()) || !earlier.day().isBefore(day)) {
                throw new BrokenRule(Rule.R10, "refusal.R10.not-declared-earlier", assembly.name(), declaredBy.get());
            }
            return;
        }
        Optional<MeetingCalendar> calendar = rules.calendarOf(assembly);
        boolean regular = calendar.map(c -> c.meetsOn(day)).orElse(deposit.isImported());
        if (!regular) {
            throw new BrokenRule(Rule.R10, "refusal.R10.not-on-calendar", assembly.name(), day);
        }
    }

    private void requireRoom(Assembly assembly, long present) {
        long voices = assemblies.voices(assembly);
        if (present > voices) {
            throw new BrokenRule(Rule.R12, "refusal.R12.present", assembly.name(), present, voices);
        }
    }
}
