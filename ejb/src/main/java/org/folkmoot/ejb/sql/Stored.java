package org.folkmoot.ejb.sql;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON that we stored ourselves, read back; and as plain maps and lists, which the domain understands. */
public final class Stored {

    private Stored() {
    }

    /** Null for null. */
    public static JsonObject object(String json) {
        return json == null ? null : read(json).asJsonObject();
    }

    /** Empty for null. */
    public static JsonArray array(String json) {
        return json == null ? JsonValue.EMPTY_JSON_ARRAY : read(json).asJsonArray();
    }

    private static JsonStructure read(String json) {
        try (JsonReader reader = JsonParts.PROVIDER.createReader(new StringReader(json))) {
            return reader.read();
        }
    }

    /** Nested maps and lists of strings, booleans, nulls and numbers: long where that holds them, else big ones. */
    public static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                value.asJsonObject().forEach((name, inner) -> map.put(name, plain(inner)));
                yield map;
            }
            case ARRAY -> {
                List<Object> list = new ArrayList<>();
                value.asJsonArray().forEach(inner -> list.add(plain(inner)));
                yield list;
            }
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> number((JsonNumber) value);
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
        };
    }

    private static Object number(JsonNumber number) {
        if (!number.isIntegral()) {
            return number.bigDecimalValue();
        }
        BigInteger whole = number.bigIntegerValue();
        return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : whole;
    }
}
