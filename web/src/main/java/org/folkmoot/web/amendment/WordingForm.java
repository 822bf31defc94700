package org.folkmoot.web.amendment;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.amendment.AmendmentChangeRow;
import org.folkmoot.ejb.amendment.ChangeFields;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.folkmoot.text.Change;
import org.folkmoot.web.faces.Words;

/** One change of a request, put in other words; it begins with those that were asked for. */
public class WordingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String op;
    private final String clause;
    private final String after;
    private final int position;
    private final int afterPosition;
    private final boolean headed;
    private String heading;
    private String text;

    private WordingForm(AmendmentChangeRow change, int position, int afterPosition) {
        this.op = change.op();
        this.clause = change.clause();
        this.after = change.after();
        this.position = position;
        this.afterPosition = afterPosition;
        this.headed = change.heading() != null;
        this.heading = change.heading();
        this.text = change.text();
    }

    /** The words that are asked for. */
    static List<WordingForm> ofAsked(List<AmendmentChangeRow> changes, List<ClauseRow> clauses) {
        return changes.stream().map(change -> new WordingForm(change, position(change.clause(), clauses), position(change.after(), clauses)))
                .toList();
    }

    /** The words that somebody proposes. */
    static List<WordingForm> of(List<Change> changes, List<ClauseRow> clauses) {
        return ofAsked(ChangeFields.written(changes).stream().map(WordingForm::row).toList(), clauses);
    }

    private static AmendmentChangeRow row(Map<String, Object> change) {
        return new AmendmentChangeRow("", 0, 0, "", (String) change.get("op"), (String) change.get("clause"), (String) change.get("after"),
                (String) change.get("heading"), (String) change.get("text"));
    }

    private static int position(String clause, List<ClauseRow> clauses) {
        return clauses.stream().filter(row -> row.id().equals(clause)).mapToInt(ClauseRow::position).findFirst().orElse(0);
    }

    JsonObjectBuilder toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("op", op);
        if (clause != null) {
            json.add("clause", clause);
        }
        if (after != null) {
            json.add("after", after);
        }
        if (headed) {
            json.add("heading", heading == null ? "" : heading);
        }
        if (isWorded()) {
            json.add("text", text == null ? "" : text);
        }
        return json;
    }

    /** What is done, in words. */
    public String getSays() {
        return Words.say("amendment.change", op, position, afterPosition);
    }

    /** Whether it has words that may be others. */
    public boolean isWorded() {
        return text != null || op.equals("INSERT") || op.equals("RETITLE") || op.equals("REPLACE") && !headed;
    }

    public boolean isHeaded() {
        return headed;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        // Left empty, the field sends nothing: the words were taken out, not left as they were.
        this.text = text == null ? "" : text;
    }
}
