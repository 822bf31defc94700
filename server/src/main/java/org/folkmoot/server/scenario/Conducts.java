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

    /** What was done between a report and the one before it, by amendments. */
    static Api.Answer done(Api.Answer report) {
        return !report.ok() ? report : new Api.Answer(report.status(), Json.createObjectBuilder().add("done", amendments(
                report.body().getJsonArray("conduct").getValuesAs(JsonObject.class), one -> !one.isNull("amendment"))).build());
    }

    /** The reports of a list, by their ids. */
    static Api.Answer reports(Api.Answer list) {
        if (!list.ok()) {
            return list;
        }
        JsonArrayBuilder ids = Json.createArrayBuilder();
        list.body().getJsonArray("reports").getValuesAs(JsonObject.class).forEach(one -> ids.add(one.getString("id")));
        return new Api.Answer(list.status(), Json.createObjectBuilder().add("reports", ids).build());
    }

    private static JsonArray amendments(List<JsonObject> conduct, Predicate<JsonObject> which) {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        conduct.stream().filter(which).map(one -> one.getString("amendment")).distinct().forEach(ids::add);
        return ids.build();
    }
}
