package org.folkmoot.web.amendment;

import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.ejb.amendment.AmendmentRow;
import org.folkmoot.ejb.amendment.AuthorRow;
import org.folkmoot.web.faces.Words;

/**
 * An amendment with its changes in words.
 *
 * @param author the person who asks, where not everyone may know who it is; else null
 */
public record RequestView(AmendmentRow amendment, AuthorRow author, List<ChangeView> changes) {

    /** Who asks: an assembly by name; a person by name where this reader may know it, else from which seat that person speaks. */
    public String by() {
        if (amendment.byName() != null) {
            return amendment.byName();
        }
        if (author != null && author.name() != null) {
            return author.name();
        }
        return amendment.seatName() == null ? Words.say("amendment.by.former") : Words.say("amendment.by.member", amendment.seatName());
    }

    /** What it asks for in a line, without the words themselves, and why. */
    public String summary() {
        return changes.stream().map(ChangeView::says).collect(Collectors.joining(", ")) + ": " + amendment.reason();
    }

    /**
     * One change.
     *
     * @param clause where it stands in the text; null: at the start
     * @param number of that clause in the version amended; 0 where it has none
     * @param says   what is to be done, in words
     * @param html   the words asked for, as a redline where a clause changes; empty where there are none
     */
    public record ChangeView(String clause, int number, String says, String html) {
    }
}
