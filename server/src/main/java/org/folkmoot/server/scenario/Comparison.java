package org.folkmoot.server.scenario;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Whether a value is the one expected: lists in any order, numbers by value, a day for any instant on it. */
final class Comparison {

    private Comparison() {
    }

    static boolean holds(JsonValue expected, JsonValue actual) {
        if (expected instanceof JsonArray all && actual instanceof JsonArray found) {
            return sameElements(all, found);
        }
        if (expected instanceof JsonNumber number && actual instanceof JsonNumber other) {
            return number.bigDecimalValue().compareTo(other.bigDecimalValue()) == 0;
        }
        if (expected instanceof JsonString text && actual instanceof JsonString other) {
            return text.getString().equals(other.getString()) || sameDay(text.getString(), other.getString());
        }
        return expected.equals(actual);
    }

    private static boolean sameElements(JsonArray expected, JsonArray actual) {
        List<JsonValue> left = new ArrayList<>(actual);
        for (JsonValue each : expected) {
            if (!removeOne(left, each)) {
                return false;
            }
        }
        return left.isEmpty();
    }

    private static boolean removeOne(List<JsonValue> values, JsonValue wanted) {
        for (int index = 0; index < values.size(); index++) {
            if (holds(wanted, values.get(index))) {
                values.remove(index);
                return true;
            }
        }
        return false;
    }

    private static boolean sameDay(String day, String instant) {
        return day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && instant.startsWith(day + "T");
    }
}
