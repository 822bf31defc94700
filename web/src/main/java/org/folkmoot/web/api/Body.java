package org.folkmoot.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;
import org.folkmoot.refusal.BadRequest;

/** The fields of a small request that takes nothing but strings. */
public final class Body {

    private final JsonObject fields;

    /** Refuses any field beyond these. */
    public Body(JsonObject fields, Set<String> known) {
        this.fields = fields;
        for (String name : fields.keySet()) {
            if (!known.contains(name)) {
                throw new BadRequest(name.length() > 100 ? name.substring(0, 100) + "…" : name, "is no field of this");
            }
        }
    }

    /** A field that has to be there. */
    public String text(String name) {
        String text = optional(name);
        if (text == null) {
            throw new BadRequest(name, "is missing");
        }
        return text;
    }

    /** Null if it is not there. */
    public String optional(String name) {
        JsonValue value = fields.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new BadRequest(name, "is a string");
    }
}
