package org.folkmoot.ejb.proposal;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/** Reads what a version says that it changed. */
final class Changes {

    private Changes() {
    }

    static List<ChangeRow> read(String proposal, int version, JsonArray changes) {
        return changes.getValuesAs(JsonObject.class).stream().map(change -> new ChangeRow(proposal, version,
                change.getString("op"), change.getString("clause", null), amendments(change))).toList();
    }

    private static List<String> amendments(JsonObject change) {
        JsonArray amendments = change.containsKey("amendments")
                ? change.getJsonArray("amendments") : JsonValue.EMPTY_JSON_ARRAY;
        return amendments.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
