package org.folkmoot.web.amendment;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import org.folkmoot.draft.RequestDraft;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.folkmoot.web.text.RedlineHtml;

/** One change while it is asked for, with the words that stand there now. */
public class ChangeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String op;
    private final String clause;
    private final String at;
    private final int position;
    private final String oldHeading;
    private final String oldText;
    private String heading;
    private String text;
    private String after;

    ChangeForm(String op, ClauseRow at, String newId) {
        this.op = op;
        this.at = at.id();
        this.clause = op.equals("INSERT") ? newId : at.id();
        this.after = op.equals("INSERT") ? at.id() : "";
        this.position = at.position();
        this.oldHeading = op.equals("INSERT") ? "" : at.heading();
        this.oldText = op.equals("INSERT") ? "" : at.text();
        this.heading = oldHeading;
        this.text = oldText;
    }

    JsonObjectBuilder toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("op", op);
        if (isTitle()) {
            return json.add("heading", heading == null ? "" : heading);
        }
        json.add("clause", clause);
        if (op.equals("INSERT") || op.equals("MOVE")) {
            if (after != null && !after.isEmpty()) {
                json.add("after", after);
            }
        }
        if (op.equals("INSERT") || op.equals("REPLACE") && !same(heading, oldHeading)) {
            json.add("heading", heading == null ? "" : heading);
        }
        if (op.equals("INSERT") || op.equals("REPLACE") && !same(text, oldText)) {
            json.add("text", text == null ? "" : text);
        }
        return json;
    }

    /** As a draft keeps it. */
    RequestDraft.Part part() {
        return new RequestDraft.Part(RequestDraft.Op.valueOf(op), at, op.equals("MOVE") ? after : "", isWritten() || isTitle() ? heading : "", isWritten() ? text : "");
    }

    /** What a draft kept of it. */
    void take(RequestDraft.Part kept) {
        if (op.equals("MOVE")) {
            after = kept.after();
        } else if (isWritten() || isTitle()) {
            heading = kept.heading();
            text = kept.body();
        }
    }

    /** The old words and the new ones in one, as they will be shown to everyone. */
    public String getRedline() {
        String body = op.equals("DELETE") ? RedlineHtml.prose(oldText, "") : op.equals("MOVE") || isTitle() ? "" : RedlineHtml.prose(oldText, text == null ? "" : text);
        return "<strong>" + RedlineHtml.of(oldHeading, op.equals("DELETE") || heading == null ? "" : heading) + "</strong><br>" + body;
    }

    /** Whether it is the title of the whole text that changes. */
    public boolean isTitle() {
        return op.equals("RETITLE");
    }

    /** Whether there are words of a clause to write. */
    public boolean isWritten() {
        return op.equals("REPLACE") || op.equals("INSERT");
    }

    private static boolean same(String one, String other) {
        return (one == null ? "" : one).equals(other == null ? "" : other);
    }

    /** The clause that was chosen: the one that changes, or the one that a new clause comes after; empty: none. */
    public String getAt() {
        return at;
    }

    public String getOp() {
        return op;
    }

    public int getPosition() {
        return position;
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
        this.text = text;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
