package org.folkmoot.text;

import java.util.regex.Pattern;

/**
 * One clause of a version. Heading and body take the form of {@link EntryText} here, so that a clause never holds any
 * other.
 *
 * @param id unique in its proposal: {@code [a-z0-9][a-z0-9-]{0,62}}
 * @param heading one line, at most {@link #MAX_HEADING} UTF-16 units; empty if there is none (null is taken as empty)
 * @param body CommonMark, at most {@link #MAX_BODY} UTF-16 units; empty only beside a heading (null is taken as empty)
 */
public record Clause(String id, String heading, String body) {

    public static final int MAX_HEADING = 500;
    public static final int MAX_BODY = 100_000;
    static final int MAX_ID = 63;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0," + (MAX_ID - 1) + "}");

    public Clause {
        id = checkedId(id);
        heading = checkedHeading(heading == null ? "" : heading);
        body = checkedBody(body == null ? "" : body);
        if (heading.isEmpty() && body.isEmpty()) {
            throw new TextRefused("text.clause.empty", "clause " + id + " says nothing", id);
        }
    }

    static String checkedId(String id) {
        if (id == null || !ID.matcher(id).matches()) {
            throw new TextRefused("text.clause.id", "a clause's id has the form " + ID.pattern(), ID.pattern());
        }
        return id;
    }

    static String checkedHeading(String heading) {
        return inBounds(EntryText.normaliseLine(heading), MAX_HEADING, "heading");
    }

    static String checkedBody(String body) {
        return inBounds(EntryText.normalise(body), MAX_BODY, "body");
    }

    static String inBounds(String text, int most, String what) {
        if (text.length() > most) {
            throw new TextRefused("text." + what + ".long", "a " + what + " has at most " + most + " characters", most);
        }
        return text;
    }
}
