package org.folkmoot.web.record;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.folkmoot.ejb.act.Correct;
import org.folkmoot.web.motion.DecisionForm;

/** What an entry should have said, beside what it says: an answer, minutes, a census, or the words of a law. */
public class MendForm {

    private final String kind;
    private final JsonObject said;
    private String response;
    private String given;
    private String place;
    private Long present;
    private Long count;
    private String title;
    private String text;
    private final DecisionForm decision;

    /** As the entry says it, so that only what is typed anew is a change. */
    MendForm(String act, JsonObject data) {
        kind = kind(act, data);
        said = ownReason(act.equals("correct") || "correct".equals(data.getString("act", "")), data);
        response = string("response");
        given = string("reason");
        place = string("place");
        present = number("present");
        count = number("count");
        title = string("title");
        text = string("text");
        decision = DecisionForm.of(said);
    }

    /** The kind of act that an entry holds, also where it is its countersignature or its correction. */
    static String kind(String act, JsonObject data) {
        if (act.equals("countersign")) {
            return kind(data.getString("act", ""), data);
        }
        // What waits for a countersignature has no effect that could be mended; the countersignature does not say that it waits.
        return data.containsKey("awaits") ? "" : act.equals("correct") ? data.getString("mends", "") : act;
    }

    private static JsonObject ownReason(boolean correction, JsonObject data) {
        if (!correction) {
            return data;
        }
        JsonObjectBuilder own = Json.createObjectBuilder(data).remove("reason");
        return (data.containsKey(Correct.GIVEN) ? own.add("reason", data.get(Correct.GIVEN)) : own).build();
    }

    private String string(String field) {
        return said.get(field) instanceof JsonString string ? string.getString() : null;
    }

    private Long number(String field) {
        return said.get(field) instanceof jakarta.json.JsonNumber number && number.isIntegral() ? number.longValue() : null;
    }

    /** The fields that differ from what the entry says; null where one is to say nothing. */
    JsonObject changes() {
        JsonObjectBuilder changes = Json.createObjectBuilder();
        switch (kind) {
            case "respond" -> answer(changes);
            case "meeting" -> {
                differ(changes, "place", value(place));
                differ(changes, "present", value(present));
            }
            case "members" -> differ(changes, "count", value(count));
            default -> {
                differ(changes, "title", value(title));
                differ(changes, "text", value(text));
            }
        }
        return changes.build();
    }

    private void answer(JsonObjectBuilder changes) {
        differ(changes, "response", value(response));
        differ(changes, "reason", value(given));
        JsonObject decided = decision.addTo(Json.createObjectBuilder()).build();
        JsonObject before = DecisionForm.of(said).addTo(Json.createObjectBuilder()).build();
        for (String field : new String[] {"meeting", "votes", "decidedWith"}) {
            JsonValue now = decided.getOrDefault(field, JsonValue.NULL);
            if (!now.equals(before.getOrDefault(field, JsonValue.NULL))) {
                changes.add(field, now);
            }
        }
        boolean otherMeeting = !decided.getString("meeting", "").equals(before.getString("meeting", ""));
        if (otherMeeting && said.containsKey("decidedOn")) {
            changes.add("decidedOn", JsonValue.NULL);
        }
    }

    private void differ(JsonObjectBuilder changes, String field, JsonValue now) {
        if (!now.equals(said.getOrDefault(field, JsonValue.NULL))) {
            changes.add(field, now);
        }
    }

    /** Browsers send line ends of their own; the record has one. */
    private static JsonValue value(String typed) {
        return typed == null || typed.isBlank() ? JsonValue.NULL : Json.createValue(typed.replace("\r\n", "\n"));
    }

    private static JsonValue value(Long typed) {
        return typed == null ? JsonValue.NULL : Json.createValue(typed);
    }

    public String getKind() {
        return kind;
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Long getPresent() {
        return present;
    }

    public void setPresent(Long present) {
        this.present = present;
    }

    public Long getCount() {
        return count;
    }

    public void setCount(Long count) {
        this.count = count;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
