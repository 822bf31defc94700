package org.folkmoot.web.assembly;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.ejb.meeting.CommitteeRows;
import org.folkmoot.ejb.sql.Stored;
import org.folkmoot.meeting.MeetingCalendar;
import org.folkmoot.meeting.Rhythm;
import org.folkmoot.rule.DecisionRule;
import org.folkmoot.rule.Fraction;
import org.folkmoot.rule.Quorum;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.rule.ThresholdWords;

/** The standing rules of an assembly in sentences: all that they say, and what holds where they say nothing. */
public final class RulesWords {

    private static final List<String> CLASSES = List.of("law", "ratification", "delegates", "membership", "standing-rules");

    private final String kind;
    private final JsonObject rules;

    /** @param rules null: those that a new assembly starts with */
    RulesWords(String kind, JsonObject rules) {
        this.kind = kind;
        this.rules = rules == null ? JsonValue.EMPTY_JSON_OBJECT : rules;
    }

    /**
     * One part of the rules, for those who read them as a whole.
     *
     * @param label what it is about, in words
     */
    public record Part(String label, String says) {
    }

    /** All parts, each with what holds where the rules say nothing of it. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(part("decision", Words.say("assembly.rules.decides", decision(usual()))));
        JsonObject own = rules.get("decisions") instanceof JsonObject written ? written : JsonValue.EMPTY_JSON_OBJECT;
        // Only local assemblies make law (R1), and only ratifying bodies consent to agreements (R2).
        CLASSES.stream().filter(name -> own.containsKey(name) || !(name.equals("law") && !kind.equals("LOCAL"))
                && !(isNonLocal() && (name.equals("ratification") || name.equals("membership"))))
                .forEach(name -> parts.add(part(name.replace('-', '_'), own.containsKey(name)
                        ? Words.say("assembly.rules.decides", decision(read(own.getJsonObject(name)))) : Words.say("assembly.rules.usual"))));
        parts.add(part("channels", channels().orElseGet(() -> Words.say("assembly.rules.voices"))));
        parts.add(part("calendar", meets().orElseGet(() -> Words.say("assembly.rules.calendar.none"))));
        parts.add(part("notice", notice().orElseGet(() -> Words.say("assembly.rules.notice.none"))));
        parts.add(part("petition", petition().orElseGet(() -> Words.say("assembly.rules.petition.none"))));
        parts.add(part("committee", committee().orElseGet(() -> Words.say("motion.committee.none"))));
        parts.add(part("deliberation", Words.say(amongMembers() ? "assembly.rules.members" : "assembly.rules.everyone")));
        return parts;
    }

    private static Part part(String about, String says) {
        return new Part(Words.say("assembly.rules.part", about), says);
    }

    String say() {
        List<String> words = new ArrayList<>();
        words.add(Words.say("assembly.rules.kind", kind));
        words.add(Words.say("assembly.rules.decides", decision(usual())));
        byClass(words);
        channels().ifPresent(words::add);
        meets().ifPresent(words::add);
        notice().ifPresent(words::add);
        petition().ifPresent(words::add);
        committee().ifPresent(words::add);
        if (amongMembers()) {
            words.add(Words.say("assembly.rules.members"));
        }
        return String.join(" ", words);
    }

    private boolean amongMembers() {
        return rules.getString("deliberation", "").equals("MEMBERS");
    }

    private Optional<String> notice() {
        int days = rules.getInt("noticeDays", 0);
        return days > 0 ? Optional.of(Words.say("assembly.rules.notice", days)) : Optional.empty();
    }

    private Optional<String> petition() {
        return rules.get("petition") instanceof JsonString share
                ? Optional.of(Words.say("assembly.rules.petition", ThresholdWords.share(Fraction.parse(share.getString())))) : Optional.empty();
    }

    private Optional<String> committee() {
        return CommitteeRows.named(rules.toString()).map(named -> Words.say("assembly.rules.committee", named.members().size(),
                named.may().stream().sorted().map(power -> Words.say("motion.committee.power", power.name()))
                        .collect(Collectors.joining(", ")), named.agree()));
    }

    private boolean isNonLocal() {
        return kind.equals("NON_LOCAL");
    }

    private DecisionRule usual() {
        return rules.get("decision") instanceof JsonObject written ? read(written)
                : isNonLocal() ? DecisionRule.ofNewNonLocal() : DecisionRule.ofNewLocal();
    }

    private static DecisionRule read(JsonObject written) {
        return DecisionRule.fromCanonical(Stored.plain(written));
    }

    private void byClass(List<String> words) {
        if (rules.get("decisions") instanceof JsonObject decisions) {
            CLASSES.stream().filter(decisions::containsKey).forEach(name -> words.add(
                    Words.say("assembly.rules.class", name.replace('-', '_'), decision(read(decisions.getJsonObject(name))))));
        }
    }

    /** Of a non-local assembly nothing: its delegates vote as their constituents told them. */
    private Optional<String> channels() {
        if (isNonLocal()) {
            return Optional.empty();
        }
        List<String> allowed = rules.get("channels") instanceof JsonArray list
                ? list.getValuesAs(JsonString::getString) : List.of();
        boolean online = allowed.contains("ONLINE");
        boolean mail = allowed.contains("MAIL");
        return Optional.of(Words.say("assembly.rules.channels", online && mail ? "BOTH" : online ? "ONLINE" : mail ? "MAIL" : "NONE"));
    }

    private Optional<String> meets() {
        if (!(rules.get("calendar") instanceof JsonString calendar)) {
            return Optional.empty();
        }
        return Optional.of(MeetingCalendar.parse(calendar.getString()).rhythm().map(RulesWords::every)
                .orElseGet(() -> Words.say("assembly.rules.calendar")));
    }

    private static String every(Rhythm rhythm) {
        String day = rhythm.day().getDisplayName(TextStyle.FULL, Words.locale());
        return rhythm.monthly() ? Words.say("assembly.rules.monthly", rhythm.interval(), day, rhythm.ordinal())
                : Words.say("assembly.rules.weekly", rhythm.interval(), day);
    }

    private String decision(DecisionRule rule) {
        if (rule instanceof DecisionRule.Majority majority) {
            return majority(majority);
        }
        if (rule instanceof DecisionRule.Consensus consensus) {
            Fraction aside = consensus.maxStandAside();
            return Words.say("assembly.rules.consensus", consensus.maxBlocks(), ThresholdWords.share(aside),
                    aside.isZero() ? "NONE" : aside.equals(Fraction.ONE) ? "ANY" : "SOME") + quorum(consensus.quorum());
        }
        DecisionRule.Hybrid hybrid = (DecisionRule.Hybrid) rule;
        return Words.say("assembly.rules.hybrid", hybrid.rounds(), majority(hybrid.fallback())) + quorum(hybrid.quorum());
    }

    private String majority(DecisionRule.Majority majority) {
        String basis = majority.of().name() + (isNonLocal() ? "_VOICES" : "");
        String key = majority.strict() ? "assembly.rules.majority.strict"
                : majority.fraction().equals(Fraction.ONE) ? "assembly.rules.majority.all" : "assembly.rules.majority";
        return Words.say(key, ThresholdWords.share(majority.fraction()), basis) + quorum(majority.quorum());
    }

    private String quorum(Quorum quorum) {
        if (quorum instanceof Quorum.AtLeast atLeast) {
            return Words.say("assembly.rules.quorum.atLeast", atLeast.atLeast(), kind);
        }
        return quorum instanceof Quorum.MembersShare share
                ? Words.say(share.strict() ? "assembly.rules.quorum.share.strict" : share.fraction().equals(Fraction.ONE)
                        ? "assembly.rules.quorum.all" : "assembly.rules.quorum.share", ThresholdWords.share(share.fraction()), kind) : "";
    }
}
