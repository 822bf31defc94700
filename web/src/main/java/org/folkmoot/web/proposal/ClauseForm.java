package org.folkmoot.web.proposal;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import org.folkmoot.draft.Passage;
import org.folkmoot.web.faces.Show;
import org.folkmoot.web.text.RedlineHtml;

/** A clause while it is written. Its id is given once and stays, whatever becomes of its words. */
public class ClauseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final Passage before;
    private String heading;
    private String text;

    /** @param before what it says in the text that is written on; null if it is new there */
    public ClauseForm(String id, String heading, String text, Passage before) {
        this.id = id;
        this.heading = heading;
        this.text = text;
        this.before = before;
    }

    JsonObjectBuilder toJson(String finalId) {
        return Json.createObjectBuilder().add("id", finalId).add("heading", written(heading)).add("text", written(text));
    }

    Passage toPassage() {
        return new Passage(id, heading, text);
    }

    /** The body as it will be read; what differs from the text that is written on is marked in it. */
    public String getHtml() {
        return before == null || before.body().equals(written(text)) ? Show.prose(text) : RedlineHtml.prose(before.body(), written(text));
    }

    /** The heading likewise. */
    public String getHeadingHtml() {
        return RedlineHtml.of(before == null ? written(heading) : before.heading(), written(heading));
    }

    private static String written(String words) {
        return words == null ? "" : words;
    }

    /** One of the draft's own for a new clause, which gets its lasting one from its heading when the text is sent. */
    public String getId() {
        return id;
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
}
