package org.folkmoot.web.record;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Set;
import org.folkmoot.ejb.record.EntryRow;
import org.folkmoot.web.faces.Words;

/**
 * An entry of the record in words.
 *
 * @param assembly in whose record it stands; empty: the server's
 * @param words    what was done, to follow the assembly's name
 * @param more     the reason that was given, if one was
 * @param mendable the public id of the entry, where a recorder corrects it from here; else null
 */
public record DeedView(Instant on, String assembly, String name, String words, String more, String mendable) {

    /** What has no place of its own to be corrected from. */
    private static final Set<String> MENDED_HERE = Set.of("meeting", "members");

    /** An entry in its own assembly's list, which need not be named. */
    public static DeedView of(EntryRow row) {
        return new DeedView(row.depositedAt(), "", "", told(row.act(), row.data()), row.data().getString("reason", ""),
                MENDED_HERE.contains(MendForm.kind(row.act(), row.data())) ? row.id() : null);
    }

    /** In a list of entries it matters whether one counts: what was entered does once it is countersigned. */
    public static String told(String act, JsonObject data) {
        if (act.equals("countersign") && data.containsKey("awaits")) {
            return Words.say("record.committee.signed", words(data.getString("act", ""), data), text(data, "signatures"), text(data, "agree"));
        }
        if (act.equals("countersign")) {
            return Words.say("record.signed", words(data.getString("act", ""), data));
        }
        return data.containsKey("awaits") ? Words.say(isOfCommittee(data) ? "record.committee.entered" : "record.entered", words(act, data))
                : words(act, data);
    }

    /** What an act does, in words; an act that has none yet is named as it is. */
    public static String words(String act, JsonObject data) {
        String key = "record.act." + act + (data.containsKey("provisional") ? ".provisional" : "");
        JsonObject votes = data.get("votes") instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        int changes = data.get("changes") instanceof JsonArray array ? array.size() : 0;
        String words = Words.sayOr(key, act, data.getString("response", ""), text(data, "version"), text(data, "title"),
                changes, text(data, "count"), text(data, "mends"), text(data, "answer"));
        if (isOfCommittee(data)) {
            return words + Words.say("record.byCommittee");
        }
        return votes.containsKey("yes") && votes.containsKey("no")
                ? words + Words.say("record.votes", text(votes, "yes"), text(votes, "no")) : words;
    }

    /** Whether a drafting committee did it, and not its assembly. */
    private static boolean isOfCommittee(JsonObject data) {
        return data.getOrDefault("committee", JsonValue.FALSE).equals(JsonValue.TRUE);
    }

    private static String text(JsonObject data, String field) {
        JsonValue value = data.get(field);
        return value instanceof JsonNumber number ? number.toString()
                : value instanceof JsonString string ? string.getString() : "";
    }
}
