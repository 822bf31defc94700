package org.folkmoot.ejb.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.folkmoot.ejb.act.Json;
import org.folkmoot.record.Moment;

/**
 * One line of the record as it is stored or exported, not yet believed.
 *
 * @param order its place in the order of deposits
 * @param uid   its public id
 */
record Line(long order, String uid, String assembly, long seq, String prev, String hash, Instant depositedAt, LocalDate decidedOn, String act,
        String actor, Map<String, Object> data) {

    static Line of(JsonObject json, long order) {
        return new Line(order, json.getString("id", ""), json.isNull("assembly") ? "" : json.getString("assembly"),
                json.getJsonNumber("seq").longValueExact(), json.getString("prev"), json.getString("hash"),
                Instant.parse(json.getString("depositedAt")),
                json.getOrDefault("decidedOn", JsonValue.NULL) == JsonValue.NULL ? null : LocalDate.parse(json.getString("decidedOn")),
                json.getString("act"), json.getString("by"), Json.toMap(json.getJsonObject("data")));
    }

    /** When it was deposited; a whole day where its data says that no more is known. */
    Moment moment() {
        return new Moment(depositedAt, data.get("on") instanceof String on ? Moment.parse(on).wholeDay() : null);
    }

    /** Whether it came in with a history, which has a clock of its own. */
    boolean imported() {
        return data.containsKey("on");
    }

    /** What was done: of a countersignature, the act that was signed. */
    String deed() {
        return act.equals("countersign") ? (String) data.get("act") : act;
    }

    /** Whether it waits for a countersignature, and so has no effect of its own; or is one of which more are needed. */
    boolean waits() {
        return data.containsKey("awaits");
    }

    /** Whether it ends the waiting of another entry, by signing it or by taking it back. */
    boolean closes() {
        return act.equals("countersign") && !waits() || act.equals("withdraw-entry");
    }

    String text(String field) {
        return (String) data.get(field);
    }

    String where() {
        return (assembly.isEmpty() ? "the server" : assembly) + "/" + seq;
    }
}
