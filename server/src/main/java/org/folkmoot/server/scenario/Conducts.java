package org.folkmoot.server.scenario;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What a mandate shows of its delegate, as lists of amendments, which is how a scenario expects it. */
final class Conducts {

    private static final Map<String, String> VERDICTS = Map.of("against", "AGAINST", "departs", "DEPARTS", "follows", "FOLLOWS");

    private Conducts() {
    }

    /** The answer with the amendments that go against instructions, depart from them or follow them, and those that give way. */
    static Api.Answer named(Api.Answer mandate) {
        List<JsonObject> conduct = mandate.body().getJsonArray("conduct").getValuesAs(JsonObject.class);
        var told = Json.createObjectBuilder().add("ending", mandate.body().getOrDefault("ending", JsonValue.NULL));
        VERDICTS.forEach((field, verdict) -> told.add(field, amendments(conduct, one -> one.getJsonArray("instructions")
                .getValuesAs(JsonObject.class).stream().anyMatch(held -> held.getString("verdict").equals(verdict)))));
        told.add("concessions", amendments(conduct, one -> one.getBoolean("concession")));
        return new Api.Answer(mandate.status(), told.build());
    }

    private static JsonArray amendments(List<JsonObject> conduct, Predicate<JsonObject> which) {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        conduct.stream().filter(which).map(one -> one.getString("amendment")).distinct().forEach(ids::add);
        return ids.build();
    }
}
