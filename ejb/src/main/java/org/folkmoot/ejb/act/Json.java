package org.folkmoot.ejb.act;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Between JSON-P and the nested maps, lists, strings, longs and booleans that the domain understands. */
public final class Json {

    private Json() {
    }

    /** As nested values; numbers that are not integers become {@code BigDecimal}, which the domain refuses. */
    public static Object toValues(JsonValue json) {
        return switch (json.getValueType()) {
            case OBJECT -> toMap(json.asJsonObject());
            case ARRAY -> toList(json.asJsonArray());
            case STRING -> ((JsonString) json).getString();
            case NUMBER -> number((JsonNumber) json);
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case NULL -> null;
        };
    }

    private static Object number(JsonNumber number) {
        if (!number.isIntegral()) {
            return number.bigDecimalValue();
        }
        var whole = number.bigIntegerValue();
        return whole.bitLength() < 64 ? (Object) whole.longValue() : whole;
    }

    public static Map<String, Object> toMap(JsonObject object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.forEach((name, value) -> map.put(name, toValues(value)));
        return map;
    }

    private static List<Object> toList(JsonArray array) {
        List<Object> list = new ArrayList<>(array.size());
        array.forEach(value -> list.add(toValues(value)));
        return list;
    }

    /** Reads JSON that this server wrote itself. */
    public static JsonObject read(String json) {
        try (var reader = jakarta.json.Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** Writes nested values as JSON. */
    public static JsonObject fromMap(Map<String, ?> map) {
        return jakarta.json.Json.createObjectBuilder(new LinkedHashMap<String, Object>(map)).build();
    }
}
