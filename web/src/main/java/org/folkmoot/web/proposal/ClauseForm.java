package org.folkmoot.web.proposal;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import org.folkmoot.web.faces.Show;

/** A clause while it is written. Its id is given once and stays, whatever becomes of its words. */
public class ClauseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private String heading;
    private String text;

    public ClauseForm(String id, String heading, String text) {
        this.id = id;
        this.heading = heading;
        this.text = text;
    }

    JsonObjectBuilder toJson(String finalId) {
        return Json.createObjectBuilder().add("id", finalId).add("heading", heading == null ? "" : heading)
                .add("text", text == null ? "" : text);
    }

    /** The body as it will be read. */
    public String getHtml() {
        return Show.prose(text);
    }

    /** Null for a new clause, which gets its id from its heading when the text is sent. */
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
