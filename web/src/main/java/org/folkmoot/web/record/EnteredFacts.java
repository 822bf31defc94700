package org.folkmoot.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.ejb.act.Json;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.record.EntryRow;
import org.folkmoot.rule.Threshold;
import org.folkmoot.web.faces.Show;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.rule.ThresholdWords;

/** What an entry holds, field by field and in words, so that nobody signs what they cannot read. */
@RequestScoped
public class EnteredFacts {

    private static final List<String> FIRST = List.of("response", "proposal", "version", "title", "text", "threshold", "meeting",
            "day", "place", "present", "votes", "decidedWith", "reason");
    /** Said elsewhere on the page, or said already by another field in words. */
    private static final Set<String> UNSAID = Set.of("awaits", "assembly", "terms", "termsDigest");
    private static final Set<String> DIGESTS = Set.of("digest", "versionDigest");
    private static final Set<String> DAYS = Set.of("day", "decidedOn", "respondBy", "until", "reviewOn");

    @Inject
    private AssemblyRows assemblies;
    @Inject
    private ProposalRows proposals;

    /** One thing that was entered. */
    public record Fact(String label, String value) {
    }

    List<Fact> of(EntryRow entry) {
        List<String> fields = new ArrayList<>(FIRST);
        fields.retainAll(entry.data().keySet());
        entry.data().keySet().stream().filter(field -> !FIRST.contains(field) && !UNSAID.contains(field)).forEach(fields::add);
        return fields.stream().filter(field -> !(entry.data().get(field) instanceof JsonArray list && list.isEmpty()))
                .map(field -> new Fact(Words.sayOr("record.field." + field, field), said(field, entry))).toList();
    }

    private String said(String field, EntryRow entry) {
        JsonValue value = entry.data().get(field);
        if (value instanceof JsonString string) {
            return text(field, string.getString(), entry.assembly());
        }
        if (field.equals("votes")) {
            return value instanceof JsonObject votes ? votes(votes)
                    : value.asJsonArray().stream().map(one -> votes(one.asJsonObject())).collect(Collectors.joining("; "));
        }
        if (field.equals("threshold")) {
            return new ThresholdWords(Map.of()).asks(Threshold.fromCanonical(Json.toValues(value)));
        }
        if (value instanceof JsonArray list && list.stream().allMatch(JsonString.class::isInstance)) {
            return list.stream().map(one -> ((JsonString) one).getString()).collect(Collectors.joining(", "));
        }
        return switch (value.getValueType()) {
            case TRUE -> Words.say("record.yes");
            case FALSE -> Words.say("record.no");
            default -> value.toString();
        };
    }

    private String text(String field, String value, String assembly) {
        if (field.equals("response")) {
            return Words.say("offer.answer", value);
        }
        if (field.equals("proposal")) {
            return proposals.proposal(value).title();
        }
        if (field.equals("meeting")) {
            return assemblies.meetings(assembly).stream().filter(meeting -> meeting.id().equals(value)).findFirst()
                    .map(meeting -> Show.day(meeting.day()) + (meeting.place() == null ? "" : ", " + meeting.place())).orElse(value);
        }
        if (DIGESTS.contains(field)) {
            return Show.digest(value);
        }
        return DAYS.contains(field) ? Show.day(java.time.LocalDate.parse(value)) : value;
    }

    private static String votes(JsonObject votes) {
        if (votes.containsKey("agree")) {
            return Words.say("record.votes.answers", count(votes, "agree"), count(votes, "standAside"), count(votes, "block"));
        }
        return Words.say("record.votes.said", count(votes, "yes"), count(votes, "no"), count(votes, "abstain"));
    }

    private static String count(JsonObject votes, String name) {
        return Show.number((long) votes.getInt(name, 0));
    }
}
