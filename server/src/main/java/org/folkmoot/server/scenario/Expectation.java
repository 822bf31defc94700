package org.folkmoot.server.scenario;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An {@code expect} step held against what the server shows. */
final class Expectation {

    /** Fields of one version of a proposal rather than of its newest offer. */
    static final Set<String> OF_A_VERSION = Set.of("clause", "text", "provenance", "digest");

    private static final Set<String> OF_A_CLAUSE = Set.of("text", "provenance");

    private final Api api;

    Expectation(Api api) {
        this.api = api;
    }

    /** What can be expected of a subject. */
    static Set<String> fieldsOf(String subject) {
        return switch (subject) {
            case "proposal" -> Set.of("state", "version", "consenting", "reachedOn", "remaining", "inEffect", "suspended",
                    "clause", "text", "provenance", "digest");
            case "assembly" -> Set.of("register", "committee", "reports");
            case "person" -> Set.of("seats", "notSeats");
            case "comment" -> Set.of("text", "clause", "quote", "seat", "hidden", "title", "done");
            case "mandate" -> Set.of("ending", "against", "departs", "follows", "concessions");
            default -> Set.of("state", "version", "inVersion", "into", "proposed");
        };
    }

    /** The fields that do not hold; none if it is met. */
    List<Difference> differences(JsonObject expected) {
        if (expected.containsKey("assembly")) {
            return assembly(expected);
        }
        if (expected.containsKey("person")) {
            return seats(expected);
        }
        if (expected.containsKey("comment")) {
            Set<String> asSaid = new TreeSet<>(fieldsOf("comment"));
            asSaid.remove("done");
            List<Difference> differences = new ArrayList<>(compare(expected, asSaid, api.get("comments", expected.getString("comment"))));
            if (expected.containsKey("done")) {
                differences.addAll(compare(expected, Set.of("done"), Conducts.done(api.get("reports", expected.getString("comment")))));
            }
            return differences;
        }
        if (expected.containsKey("mandate")) {
            Api.Answer answer = api.get("mandates", expected.getString("mandate"));
            return compare(expected, fieldsOf("mandate"), answer.ok() ? Conducts.named(answer) : answer);
        }
        if (expected.containsKey("amendment")) {
            return amendment(expected, api.get("amendments", expected.getString("amendment")));
        }
        List<Difference> found = new ArrayList<>();
        boolean aboutVersion = OF_A_VERSION.stream().anyMatch(expected::containsKey);
        if (aboutVersion) {
            found.addAll(version(expected));
        }
        Set<String> ofOffer = new TreeSet<>(fieldsOf("proposal"));
        ofOffer.removeAll(OF_A_VERSION);
        if (aboutVersion && !expected.containsKey("state")) {
            ofOffer.remove("version"); // it only says which version is meant
        }
        if (ofOffer.stream().anyMatch(expected::containsKey)) {
            found.addAll(compare(expected, ofOffer, api.get("proposals", expected.getString("proposal"))));
        }
        return found;
    }

    private static List<Difference> amendment(JsonObject expected, Api.Answer answer) {
        Set<String> plain = new TreeSet<>(fieldsOf("amendment"));
        plain.remove("proposed");
        List<Difference> found = new ArrayList<>(compare(expected, plain, answer));
        if (answer.ok() && expected.containsKey("proposed") && answer.body().get("proposed") instanceof JsonArray proposed) {
            JsonArray ids = Json.createArrayBuilder(proposed.getValuesAs(JsonObject.class).stream().map(one -> one.getString("id")).toList())
                    .build();
            if (!Comparison.holds(expected.get("proposed"), ids)) {
                found.add(new Difference("proposed", expected.get("proposed"), ids));
            }
        }
        return found;
    }

    private List<Difference> version(JsonObject expected) {
        Api.Answer answer = api.get("proposals", expected.getString("proposal"), "versions",
                expected.get("version").toString());
        if (!answer.ok()) {
            return unanswered("version", answer);
        }
        List<Difference> found = new ArrayList<>(compare(expected, Set.of("digest"), answer));
        if (expected.containsKey("clause")) {
            JsonValue clause = named(answer.body().get("clauses"), expected.getString("clause"));
            if (clause instanceof JsonObject there) {
                found.addAll(compare(expected, OF_A_CLAUSE, new Api.Answer(answer.status(), there)));
            } else if (expected.get("text") != JsonValue.NULL) {
                found.add(new Difference("clause", expected.get("clause"), JsonValue.NULL));
            }
        }
        return found;
    }

    private static JsonValue named(JsonValue clauses, String id) {
        if (clauses instanceof JsonArray all) {
            for (JsonValue each : all) {
                if (each instanceof JsonObject clause && id.equals(clause.getString("id", ""))) {
                    return clause;
                }
            }
        }
        return JsonValue.NULL;
    }

    private List<Difference> assembly(JsonObject expected) {
        List<Difference> found = new ArrayList<>(expected.containsKey("register") ? register(expected) : List.of());
        if (expected.containsKey("committee")) {
            found.addAll(compare(expected, Set.of("committee"), api.get("assemblies", expected.getString("assembly"))));
        }
        if (expected.containsKey("reports")) {
            found.addAll(compare(expected, Set.of("reports"), Conducts.reports(api.get("assemblies", expected.getString("assembly"), "reports"))));
        }
        return found;
    }

    private List<Difference> register(JsonObject expected) {
        Api.Answer answer = api.get("assemblies", expected.getString("assembly"), "register");
        if (!answer.ok()) {
            return unanswered("register", answer);
        }
        JsonObject agreements = answer.body().get("agreements") instanceof JsonObject given
                ? given : JsonValue.EMPTY_JSON_OBJECT;
        List<Difference> found = new ArrayList<>();
        expected.getJsonObject("register").forEach((proposal, word) -> {
            JsonValue actual = agreements.getOrDefault(proposal, Json.createValue("NONE"));
            if (!Comparison.holds(word, actual)) {
                found.add(new Difference("register." + proposal, word, actual));
            }
        });
        return found;
    }

    private List<Difference> seats(JsonObject expected) {
        Api.Answer answer = api.get("people", expected.getString("person"));
        List<Difference> found = new ArrayList<>(compare(expected, Set.of("seats"), answer));
        if (answer.ok() && expected.get("notSeats") instanceof JsonArray none
                && answer.body().get("seats") instanceof JsonArray seats) {
            none.stream().filter(seats::contains).forEach(seat ->
                    found.add(new Difference("notSeats", seat, seats)));
        }
        return found;
    }

    private static List<Difference> compare(JsonObject expected, Set<String> fields, Api.Answer answer) {
        if (!answer.ok()) {
            return unanswered("answer", answer);
        }
        return fields.stream().sorted().filter(expected::containsKey).map(field -> new Difference(field,
                        expected.get(field), answer.body().getOrDefault(field, JsonValue.NULL)))
                .filter(each -> !Comparison.holds(each.expected(), each.actual())).toList();
    }

    private static List<Difference> unanswered(String field, Api.Answer answer) {
        return List.of(new Difference(field, JsonValue.TRUE, Json.createValue(answer.problem())));
    }
}
