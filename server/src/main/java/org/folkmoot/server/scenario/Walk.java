package org.folkmoot.server.scenario;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** Goes over all ids and dates of a step, and of the act within a refused one. */
final class Walk {

    private Walk() {
    }

    /** The step with what the visitor made of its ids and dates. */
    static JsonObject over(JsonObject step, Slot.Visitor visitor) {
        Form form = step.get("do") instanceof JsonString name ? Language.form(name.getString()).orElse(null) : null;
        if (form == null) {
            return step;
        }
        JsonObjectBuilder changed = Json.createObjectBuilder();
        step.forEach((field, value) -> changed.add(field, field(step, form, field, value, visitor)));
        return changed.build();
    }

    private static JsonValue field(JsonObject step, Form form, String field, JsonValue value, Slot.Visitor visitor) {
        if ("step".equals(field) && value instanceof JsonObject inner && "refused".equals(step.getString("do"))) {
            return over(inner, visitor);
        }
        return form.slot(field).walk(field, value, visitor);
    }
}
