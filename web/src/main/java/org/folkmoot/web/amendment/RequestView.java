package org.folkmoot.web.amendment;

import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.ejb.amendment.AmendmentRow;

/** An amendment with its changes in words. */
public record RequestView(AmendmentRow amendment, List<ChangeView> changes) {

    /** Who asks: an assembly by name, a person by name where it is public. */
    public String by() {
        return amendment.byName() == null ? amendment.by() : amendment.byName();
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
