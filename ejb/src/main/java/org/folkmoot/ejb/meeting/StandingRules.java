package org.folkmoot.ejb.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.act.Json;
import org.folkmoot.meeting.Committee;
import org.folkmoot.meeting.MeetingCalendar;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.rule.DecisionRule;
import org.folkmoot.rule.Fraction;
import org.folkmoot.text.Canonical;

/**
 * Standing rules, as the field {@code rules} of the acts writes them: decision rules for all motions and for classes of them,
 * channels, calendar, notice, petitions, drafting committee, who may read its own
 * deliberation, and the zone in which the assembly's days begin.
 */
@ApplicationScoped
public class StandingRules {

    /** Classes of motions that may have a rule of their own. */
    public static final List<String> CLASSES = List.of("law", "ratification", "delegates", "membership", "standing-rules");
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final List<String> CHANNELS = List.of("IN_PERSON", "ONLINE", "MAIL");

    /**
     * Rules as read.
     *
     * @param json      canonical JSON
     * @param committee the drafting committee that they name, if any
     */
    public record Rules(String json, ZoneId zone, Optional<Committee> committee) {

        /** Makes them the standing rules of an assembly. */
        public void adoptFor(Assembly assembly) {
            assembly.adopt(json, zone);
        }
    }

    /** For whom an assembly's own thread is. */
    public enum Deliberation {
        PUBLIC, MEMBERS
    }

    /** Reads and checks rules; whatever is left out is as a new assembly has it. */
    public Rules read(Fields fields) {
        Map<String, Object> rules = new LinkedHashMap<>();
        if (fields.has("decision")) {
            rules.put("decision", fields.value("decision", DecisionRule::fromCanonical).toCanonical());
        }
        if (fields.has("decisions")) {
            rules.put("decisions", decisions(fields.nested("decisions")));
        }
        if (fields.has("channels")) {
            rules.put("channels", fields.value("channels", StandingRules::channels));
        }
        if (fields.has("calendar")) {
            String calendar = fields.text("calendar", 1000);
            fields.born("calendar", () -> MeetingCalendar.parse(calendar));
            rules.put("calendar", calendar);
        }
        fields.optionalWhole("noticeDays", 0, 365).ifPresent(days -> rules.put("noticeDays", days));
        if (fields.has("petition")) {
            rules.put("petition", fields.value("petition", share -> Fraction.parse(String.valueOf(share))).toString());
        }
        Optional<Committee> committee = committee(fields);
        committee.ifPresent(named -> rules.put("committee", named.toCanonical()));
        if (fields.has("deliberation")) {
            rules.put("deliberation", fields.choice("deliberation", Deliberation.class).name());
        }
        ZoneId zone = zone(fields);
        if (!zone.equals(UTC)) {
            rules.put("zone", zone.getId());
        }
        fields.done();
        fields.read().putAll(rules);
        return new Rules(Canonical.json(rules), zone, committee);
    }

    /** An empty list names none. */
    private static Optional<Committee> committee(Fields fields) {
        if (!fields.has("committee") || fields.value("committee", List.of()::equals)) {
            return Optional.empty();
        }
        return Optional.of(fields.value("committee", Committee::fromCanonical));
    }

    /**
     * The drafting committee that rules name, whoever of it still has a seat.
     *
     * @param rules as an assembly keeps them, or null
     */
    static Optional<Committee> committeeIn(String rules) {
        return rules == null ? Optional.empty()
                : Optional.ofNullable(Json.toMap(Json.read(rules)).get("committee")).filter(named -> !List.of().equals(named))
                        .map(Committee::fromCanonical);
    }

    private static ZoneId zone(Fields fields) {
        if (fields.has("zone")) {
            try {
                return ZoneId.of(fields.string("zone"));
            } catch (DateTimeException e) {
                throw new BadRequest("rules.zone", "must be a time zone, such as America/New_York");
            }
        }
        return UTC;
    }

    private static Map<String, Object> decisions(Fields byClass) {
        Map<String, Object> rules = new LinkedHashMap<>();
        for (String name : byClass.names()) {
            if (!CLASSES.contains(name)) {
                throw byClass.refused(name, "must be one of " + CLASSES);
            }
            rules.put(name, byClass.value(name, DecisionRule::fromCanonical).toCanonical());
        }
        return rules;
    }

    private static List<?> channels(Object value) {
        if (value instanceof List<?> list && !list.isEmpty() && CHANNELS.containsAll(list)) {
            return list;
        }
        throw new IllegalArgumentException("must be a list of " + CHANNELS);
    }

    /** The rule by which an assembly decides motions of that class. */
    public DecisionRule ruleOf(Assembly assembly, String motionClass) {
        Map<String, Object> rules = of(assembly);
        if (rules.get("decisions") instanceof Map<?, ?> byClass && byClass.containsKey(motionClass)) {
            return DecisionRule.fromCanonical(byClass.get(motionClass));
        }
        return rules.containsKey("decision") ? DecisionRule.fromCanonical(rules.get("decision")) : assembly.ruleToStartWith();
    }

    /** When it meets; empty while it has not said. */
    public Optional<MeetingCalendar> calendarOf(Assembly assembly) {
        return Optional.ofNullable((String) of(assembly).get("calendar")).map(MeetingCalendar::parse);
    }

    /** Whether its own deliberation is for its members only; what it answers to others is public all the same. */
    public boolean deliberatesAmongMembers(Assembly assembly) {
        return Deliberation.MEMBERS.name().equals(of(assembly).get("deliberation"));
    }

    /** Whether it decides through that channel; in person it always does (R11). */
    public boolean allows(Assembly assembly, String channel) {
        return channel.equals("IN_PERSON") || of(assembly).get("channels") instanceof List<?> list && list.contains(channel);
    }

    private static Map<String, Object> of(Assembly assembly) {
        return assembly.rules() == null ? Map.of() : Json.toMap(Json.read(assembly.rules()));
    }
}
