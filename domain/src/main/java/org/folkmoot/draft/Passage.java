package org.folkmoot.draft;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.folkmoot.text.Clause;
import org.folkmoot.text.EntryText;

/**
 * A clause, or another part of a draft that is written by itself, as far as it is written. Its words have the form of all
 * text; both may still be empty.
 *
 * @param id unique in its draft, and the same as long as it is written: that of the clause, or one of the draft's own
 */
public record Passage(String id, String heading, String body) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");

    public Passage {
        if (id == null || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("has a clause whose id is not of a-z, 0-9 and -");
        }
        heading = DraftText.inBounds(EntryText.normaliseLine(heading == null ? "" : heading), Clause.MAX_HEADING, "heading");
        body = DraftText.inBounds(EntryText.normalise(body == null ? "" : body), Clause.MAX_BODY, "body");
    }

    /** Whether nothing is written in it. */
    public boolean isEmpty() {
        return heading.isEmpty() && body.isEmpty();
    }

    boolean saysTheSame(Clause clause) {
        return heading.equals(clause.heading()) && body.equals(clause.body());
    }
}
