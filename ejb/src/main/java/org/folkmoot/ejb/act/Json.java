package org.folkmoot.ejb.act;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.ejb.sql.JsonParts;
import org.folkmoot.ejb.sql.Stored;

/** Between JSON-P and the nested maps, lists, strings, longs and booleans that the domain understands. */
public final class Json {

    private Json() {
    }

    /** As nested values; numbers that are not integers become {@code BigDecimal}, which the domain refuses. */
    public static Object toValues(JsonValue json) {
        return Stored.plain(json);
    }

    public static Map<String, Object> toMap(JsonObject object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.forEach((name, value) -> map.put(name, toValues(value)));
        return map;
    }

    /** Reads JSON that this server wrote itself. */
    public static JsonObject read(String json) {
        return Stored.object(json);
    }

    /** Writes nested values as JSON. */
    public static JsonObject fromMap(Map<String, ?> map) {
        return JsonParts.PROVIDER.createObjectBuilder(new LinkedHashMap<String, Object>(map)).build();
    }
}
