package org.folkmoot.server.scenario;

import jakarta.json.JsonValue;

/** A field of an expectation that did not hold. */
public record Difference(String field, JsonValue expected, JsonValue actual) {

    @Override
    public String toString() {
        return field + " should be " + expected + " and is " + actual;
    }
}
