package org.folkmoot.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.ejb.act.Json;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.offer.StatusRows;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.record.EntryRow;
import org.folkmoot.ejb.record.RecordRows;
import org.folkmoot.rule.Fraction;
import org.folkmoot.rule.Threshold;
import org.folkmoot.web.amendment.Requests;
import org.folkmoot.web.faces.Show;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.rule.ThresholdWords;

/** What an entry holds, field by field and in words, so that nobody signs what they cannot read. */
@RequestScoped
public class EnteredFacts {

    private static final List<String> FIRST = List.of("entry", "mends", "fields", "response", "proposal", "version", "title", "text", "threshold", "meeting",
            "day", "place", "present", "votes", "decidedWith", "reason");
    /** Said elsewhere on the page, or said already by another field in words. */
    private static final Set<String> UNSAID = Set.of("awaits", "assembly", "terms", "termsDigest", "memberHashes", "presentHashes", "people", "memberHash",
            "counted", "fell", "recalled");
    /** What the record does not hold, since it would tell who is a member (R21). */
    private static final List<String> FOR_SIGNERS = List.of("person", "enterprise");
    private static final Set<String> DIGESTS = Set.of("digest", "versionDigest");
    private static final Set<String> DAYS = Set.of("day", "decidedOn", "respondBy", "until", "reviewOn");

    @Inject
    private AssemblyRows assemblies;
    @Inject
    private ProposalRows proposals;
    @Inject
    private RecordRows record;
    @Inject
    private Requests requests;
    @Inject
    private StatusRows status;

    /** One thing that was entered. */
    public record Fact(String label, String value) {
    }

    /**
     * What the record holds, and what only those who sign may read of it: who is admitted, say (R21).
     *
     * @param act as it was entered
     */
    List<Fact> ofWaiting(EntryRow entry, JsonObject act) {
        List<Fact> facts = new ArrayList<>(FOR_SIGNERS.stream().filter(field -> act.containsKey(field) && !entry.data().containsKey(field))
                .map(field -> new Fact(Words.sayOr("record.field." + field, field), act.getString(field))).toList());
        facts.addAll(of(entry));
        return facts;
    }

    List<Fact> of(EntryRow entry) {
        List<Fact> facts = new ArrayList<>();
        if (entry.data().containsKey("mends")) {
            record.entry(entry.data().getString("entry")).ifPresent(mistaken -> facts.addAll(before(entry, mistaken)));
        }
        facts.addAll(asEntered(entry));
        return facts;
    }

    /** What a correction mends, as it was said before. */
    private List<Fact> before(EntryRow correction, EntryRow mistaken) {
        return correction.data().getJsonArray("fields").getValuesAs(JsonString.class).stream().map(JsonString::getString)
                .filter(field -> !field.equals("reason") && !mistaken.data().getOrDefault(field, JsonValue.NULL).equals(JsonValue.NULL))
                .map(field -> new Fact(Words.say("record.field.before", Words.sayOr("record.field." + field, field)), said(field, mistaken)))
                .toList();
    }

    private List<Fact> asEntered(EntryRow entry) {
        List<String> fields = new ArrayList<>(FIRST);
        fields.retainAll(entry.data().keySet());
        entry.data().keySet().stream().filter(field -> !FIRST.contains(field) && !UNSAID.contains(field)).forEach(fields::add);
        List<Fact> facts = new ArrayList<>();
        if (entry.act().equals("rescind")) {
            facts.add(new Fact(Words.say("record.field.response"), Words.say("record.response", "RESCIND")));
        }
        fields.stream().filter(field -> !(entry.data().get(field) instanceof JsonArray list && list.isEmpty()))
                .map(field -> new Fact(Words.sayOr("record.field." + field, field), said(field, entry))).forEach(facts::add);
        return facts;
    }

    /**
     * Of a founding that waits, with the people whom the record does not name.
     *
     * @param act as it was entered, without passwords
     */
    List<Fact> ofFounding(EntryRow entry, JsonObject act) {
        List<Fact> facts = new ArrayList<>(of(entry));
        facts.add(new Fact(Words.say("record.founders"), act.getJsonArray("members").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString).collect(Collectors.joining(", "))));
        if (act.containsKey("people")) {
            facts.add(new Fact(Words.say("record.newcomers"), act.getJsonArray("people").getValuesAs(JsonObject.class).stream()
                    .map(one -> Words.say("record.newcomer", one.getString("name"), one.getString("id"))).collect(Collectors.joining(", "))));
        }
        return facts;
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
        if (field.equals("meeting") && value instanceof JsonObject first) {
            return Words.say("record.firstMeeting", Show.day(LocalDate.parse(first.getString("day"))), first.getString("place"),
                    first.getInt("present"));
        }
        if (field.equals("amendments")) {
            return ((JsonArray) value).getValuesAs(JsonString.class).stream().map(one -> asked(one.getString()))
                    .collect(Collectors.joining("\n"));
        }
        if (field.equals("fields")) {
            return ((JsonArray) value).getValuesAs(JsonString.class).stream()
                    .map(one -> Words.sayOr("record.field." + one.getString(), one.getString())).collect(Collectors.joining(", "));
        }
        if (field.equals("instructions")) {
            return value.asJsonArray().stream().map(JsonValue::asJsonObject).map(one -> Words.say("mandate.strength",
                    one.getString("strength")) + ": " + one.getString("text")).collect(Collectors.joining("; "));
        }
        if (field.equals("threshold")) {
            Threshold threshold = Threshold.fromCanonical(Json.toValues(value));
            return new ThresholdWords(status.names(threshold.bodies())).asks(threshold);
        }
        if (field.equals("weights") && value instanceof JsonObject weights) {
            return weights.entrySet().stream().map(weight -> weight.getKey() + ": " + shares(weight.getValue().asJsonObject()))
                    .collect(Collectors.joining("\n"));
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
            return Words.say("record.response", value);
        }
        if (field.equals("ifSupportFalls")) {
            return Words.say(value.equals("STAND") ? "offer.terms.stand" : "offer.terms.suspend");
        }
        if (field.equals("proposal")) {
            return proposals.proposal(value).title();
        }
        if (field.equals("meeting")) {
            return assemblies.meetings(assembly).stream().filter(meeting -> meeting.id().equals(value)).findFirst()
                    .map(meeting -> Show.day(meeting.day()) + (meeting.place() == null ? "" : ", " + meeting.place())).orElse(value);
        }
        if (field.equals("amendment")) {
            return asked(value);
        }
        if (field.equals("mends")) {
            return Words.say("record.kind", value);
        }
        if (field.equals("entry")) {
            return record.entry(value).map(one -> Words.say("record.named", DeedView.told(one.act(), one.data()),
                    Show.moment(one.depositedAt()))).orElse(value);
        }
        if (DIGESTS.contains(field)) {
            return Show.digest(value);
        }
        return DAYS.contains(field) ? Show.day(LocalDate.parse(value)) : value;
    }

    private String asked(String amendment) {
        return requests.one(amendment).summary();
    }

    private String shares(JsonObject shares) {
        Map<String, String> names = status.names(shares.keySet());
        return shares.entrySet().stream().map(share -> names.getOrDefault(share.getKey(), share.getKey()) + " "
                + ThresholdWords.amount(Fraction.parse(((JsonString) share.getValue()).getString()))).collect(Collectors.joining(", "));
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
