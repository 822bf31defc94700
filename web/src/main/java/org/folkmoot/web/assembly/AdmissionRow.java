package org.folkmoot.web.assembly;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;

/**
 * One row of a list of people to be admitted, and what will become of it.
 *
 * @param fate key of the words that say so; only {@code NEW} rows are entered
 */
public record AdmissionRow(int line, String person, String basis, String enterprise, Fate fate) implements Serializable {

    /** What will become of a row. */
    public enum Fate {
        NEW, UNKNOWN, MEMBER, TWICE, BASIS
    }

    AdmissionRow with(Fate other) {
        return new AdmissionRow(line, person, basis, enterprise, other);
    }

    public boolean isNew() {
        return fate == Fate.NEW;
    }

    JsonObject act(String assembly) {
        JsonObjectBuilder act = Json.createObjectBuilder().add("do", "admit").add("person", person).add("assembly", assembly).add("basis", basis);
        if (!enterprise.isEmpty()) {
            act.add("enterprise", enterprise);
        }
        return act.build();
    }
}
