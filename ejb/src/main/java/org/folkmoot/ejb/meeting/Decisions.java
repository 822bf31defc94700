package org.folkmoot.ejb.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.meeting.Meeting;
import org.folkmoot.meeting.MeetingCalendar;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.refusal.Rule;
import org.folkmoot.rule.Decided;
import org.folkmoot.rule.Decision;
import org.folkmoot.rule.DecisionRule;
import org.folkmoot.rule.Room;
import org.folkmoot.rule.Votes;

/**
 * Reads how a decision was taken, and applies the assembly's own rule to it. Refuses, in this order, what had no real occasion
 * (R10, R11), what counts more votes than there were people (R12), and what was not carried (R15).
 */
@ApplicationScoped
public class Decisions {

    private static final List<String> TOLD = List.of("votes", "channel", "meeting", "decidedOn", "decidedWith");
    private static final int LONGEST_TELLING = 500;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private StandingRules rules;
    @Inject
    private Assemblies assemblies;

    /** The votes of one channel. */
    private record Cast(String channel, Votes votes) {
    }

    /** An ordinary decision. */
    public Decision read(Deposit deposit, Assembly assembly, Fields fields) {
        return read(deposit, assembly, fields, "ordinary", false);
    }

    /** An ordinary decision where one may be told and need not: laying a draft, asking for a change, a census. */
    public Optional<Decision> readIfTold(Deposit deposit, Assembly assembly, Fields fields) {
        return readIfTold(deposit, assembly, fields, "ordinary");
    }

    /** The same for a decision of a class that may have a rule of its own. */
    public Optional<Decision> readIfTold(Deposit deposit, Assembly assembly, Fields fields, String motionClass) {
        return TOLD.stream().filter(fields::has).count() > 0 ? Optional.of(read(deposit, assembly, fields, motionClass, false)) : Optional.empty();
    }

    /** How something was decided by people who are no assembly yet: it is on record, and there is no rule to apply to it. */
    public void note(Fields fields) {
        cast(fields);
        fields.optionalDay("decidedOn");
        fields.optionalText("decidedWith", LONGEST_TELLING);
    }

    /** A decision of a class that may have a rule of its own. */
    public Decision readOf(Deposit deposit, Assembly assembly, Fields fields, String motionClass) {
        return read(deposit, assembly, fields, motionClass, false);
    }

    /**
     * A decision that takes a real meeting: on law or on consent (R10).
     *
     * @param motionClass the class whose rule applies
     */
    public Decision readOfMeeting(Deposit deposit, Assembly assembly, Fields fields, String motionClass) {
        return read(deposit, assembly, fields, motionClass, true);
    }

    private Decision read(Deposit deposit, Assembly assembly, Fields fields, String motionClass, boolean takesMeeting) {
        Optional<Meeting> meeting = fields.optionalId("meeting").map(id -> meeting(assembly, id));
        LocalDate today = deposit.today(assembly.zone());
        LocalDate decidedOn = fields.optionalDay("decidedOn").or(() -> meeting.map(Meeting::day)).orElse(today);
        if (decidedOn.isAfter(today)) {
            throw new BadRequest("decidedOn", "lies in the future");
        }
        if (meeting.isPresent() && !meeting.get().day().equals(decidedOn)) {
            throw new BadRequest("decidedOn", "is not the day of the meeting, " + meeting.get().day());
        }
        String decidedWith = fields.optionalText("decidedWith", LONGEST_TELLING).orElse(null);
        List<Cast> cast = cast(fields);
        requireChannels(assembly, cast);
        boolean remoteOnly = !cast.isEmpty() && cast.stream().noneMatch(c -> c.channel().equals(Channel.IN_PERSON.name()));
        if (takesMeeting && !remoteOnly) {
            requireOccasion(deposit, assembly, meeting, decidedOn);
        }
        if (cast.isEmpty()) {
            if (!deposit.isImported() && decidedWith == null) {
                throw new BadRequest("votes", "is missing: how many were for it and against it, or in decidedWith how it was decided");
            }
            return new Decision(decidedOn, meeting.map(Meeting::id).orElse(null), "IN_PERSON", null, decidedWith);
        }
        OptionalLong present = meeting.map(Meeting::present).orElse(OptionalLong.empty());
        Decided decided = count(assembly, motionClass, cast, present);
        String channel = cast.size() == 1 ? cast.get(0).channel() : "SEVERAL";
        return new Decision(decidedOn, meeting.map(Meeting::id).orElse(null), channel, decided, decidedWith);
    }

    private Meeting meeting(Assembly assembly, String id) {
        Meeting meeting = em.find(Meeting.class, id);
        if (meeting == null) {
            throw new NotFound("meeting", id);
        }
        if (!meeting.assembly().equals(assembly.id())) {
            throw new BadRequest("meeting", "was held by another assembly");
        }
        return meeting;
    }

    private List<Cast> cast(Fields fields) {
        if (!fields.has("votes")) {
            fields.optionalLine("channel", 20);
            return List.of();
        }
        if (fields.isArray("votes")) {
            return fields.each("votes", 3, each -> {
                String channel = channel(each);
                return new Cast(channel, votes(each));
            });
        }
        Votes votes = fields.value("votes", Votes::fromCanonical);
        fields.keep("votes", votes.toCanonical());
        return List.of(new Cast(channel(fields), votes));
    }

    private static Votes votes(Fields each) {
        Votes votes = each.born("", () -> Votes.fromCanonical(each.valuesBut("channel")));
        each.read().putAll(votes.toCanonical());
        return votes;
    }

    private static String channel(Fields fields) {
        return fields.has("channel") ? fields.choice("channel", Channel.class).name() : Channel.IN_PERSON.name();
    }

    /** How people voted. */
    public enum Channel {
        IN_PERSON, ONLINE, MAIL
    }

    private void requireChannels(Assembly assembly, List<Cast> cast) {
        for (Cast each : cast) {
            if (!rules.allows(assembly, each.channel())) {
                throw new BrokenRule(Rule.R11, "refusal.R11.channel", assembly.name(), each.channel());
            }
        }
    }

    /** Law and consent take a regular meeting, or an additional one that an earlier one declared. */
    private void requireOccasion(Deposit deposit, Assembly assembly, Optional<Meeting> meeting, LocalDate decidedOn) {
        if (meeting.isPresent()) {
            return;
        }
        Optional<MeetingCalendar> calendar = rules.calendarOf(assembly);
        if (!deposit.isImported()) {
            throw new BrokenRule(Rule.R10, "refusal.R10.meeting-missing", assembly.name());
        }
        if (calendar.isPresent() && !calendar.get().meetsOn(decidedOn)) {
            throw new BrokenRule(Rule.R10, "refusal.R10.not-on-calendar", assembly.name(), decidedOn);
        }
    }

    private Decided count(Assembly assembly, String motionClass, List<Cast> cast, OptionalLong present) {
        Room room = Room.of(present, assemblies.voices(assembly));
        List<Votes> all = new ArrayList<>();
        for (Cast each : cast) {
            Room within = each.channel().equals("IN_PERSON") ? room : new Room(Room.UNKNOWN, room.members());
            if (each.votes().exceeds(within)) {
                throw overcount(assembly, each.votes(), within);
            }
            all.add(each.votes());
        }
        Votes sum;
        try {
            sum = Votes.sum(all);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("votes", e.getMessage());
        }
        if (sum.total() > room.members()) {
            throw overcount(assembly, sum, room);
        }
        DecisionRule rule = rules.ruleOf(assembly, motionClass);
        Decided decided = rule.apply(sum, cast.size() == 1 ? room : new Room(Room.UNKNOWN, room.members()));
        if (!decided.carried()) {
            throw new BrokenRule(Rule.R15, "refusal.R15." + decided.reason().orElseThrow(), assembly.name(), decided.yes(),
                    decided.basis(), decided.needed());
        }
        return decided;
    }

    private static BrokenRule overcount(Assembly assembly, Votes votes, Room room) {
        return room.presentIsKnown() && votes.total() > room.present()
                ? new BrokenRule(Rule.R12, "refusal.R12.over-present", assembly.name(), votes.total(), room.present())
                : new BrokenRule(Rule.R12, "refusal.R12.overcount", assembly.name(), votes.total(), room.members());
    }
}
