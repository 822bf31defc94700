package org.folkmoot.ejb.amendment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.text.Change;
import org.folkmoot.text.Clause;
import org.folkmoot.text.VersionText;

/**
 * Changes as acts write them: {@code {op, clause, after?, heading?, text?}}. {@code RETITLE} gives a clause a new heading, or,
 * without a clause, the whole text a new title.
 */
public final class ChangeFields {

    /** What a change does. */
    enum Op {
        REPLACE, INSERT, DELETE, MOVE, RETITLE
    }

    private ChangeFields() {
    }

    static List<Change> read(Fields fields) {
        List<Change> changes = fields.each("changes", 1000, ChangeFields::one);
        if (changes.isEmpty()) {
            throw fields.refused("changes", "must have at least one change");
        }
        return changes;
    }

    private static Change one(Fields each) {
        Op op = each.choice("op", Op.class);
        return each.born("op", () -> switch (op) {
            case REPLACE -> new Change.Replace(each.id("clause"), heading(each), each.optionalText("text", Clause.MAX_BODY).orElse(null));
            case INSERT -> new Change.Insert(each.id("clause"), each.optionalId("after").orElse(null),
                    heading(each) == null ? "" : heading(each), each.text("text", Clause.MAX_BODY));
            case DELETE -> new Change.Delete(each.id("clause"));
            case MOVE -> new Change.Move(each.id("clause"), each.optionalId("after").orElse(null));
            case RETITLE -> retitle(each);
        });
    }

    private static Change retitle(Fields each) {
        if (each.has("clause")) {
            String heading = each.has("heading") ? heading(each) : each.line("text", Clause.MAX_HEADING);
            return new Change.Replace(each.id("clause"), heading, null);
        }
        return new Change.Retitle(each.line(each.has("heading") ? "heading" : "text", VersionText.MAX_TITLE));
    }

    /** An empty heading takes the heading away; a missing one leaves it. */
    private static String heading(Fields each) {
        if (!each.has("heading")) {
            return null;
        }
        return each.string("heading").isBlank() ? each.keep("heading", "") : each.line("heading", Clause.MAX_HEADING);
    }

    /** A change from the columns in which it is kept. */
    public static Change kept(String op, String clause, String after, String heading, String text) {
        return switch (Op.valueOf(op)) {
            case REPLACE -> new Change.Replace(clause, heading, text);
            case INSERT -> new Change.Insert(clause, after, heading, text);
            case DELETE -> new Change.Delete(clause);
            case MOVE -> new Change.Move(clause, after);
            case RETITLE -> new Change.Retitle(text);
        };
    }

    /** Changes in the form in which they are kept and shown. */
    public static List<Map<String, Object>> written(List<Change> changes) {
        return changes.stream().map(ChangeFields::written).toList();
    }

    /** A change in the form in which it is kept and shown. */
    public static Map<String, Object> written(Change change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (change instanceof Change.Replace replace) {
            put(fields, "REPLACE", replace.clause(), null, replace.heading(), replace.body());
        } else if (change instanceof Change.Insert insert) {
            put(fields, "INSERT", insert.clause(), insert.after(), insert.heading(), insert.body());
        } else if (change instanceof Change.Delete delete) {
            put(fields, "DELETE", delete.clause(), null, null, null);
        } else if (change instanceof Change.Move move) {
            put(fields, "MOVE", move.clause(), move.after(), null, null);
        } else if (change instanceof Change.Retitle retitle) {
            put(fields, "RETITLE", null, null, null, retitle.title());
        }
        return fields;
    }

    private static void put(Map<String, Object> fields, String op, String clause, String after, String heading, String text) {
        fields.put("op", op);
        putIf(fields, "clause", clause);
        putIf(fields, "after", after);
        putIf(fields, "heading", heading);
        putIf(fields, "text", text);
    }

    private static void putIf(Map<String, Object> fields, String name, String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
