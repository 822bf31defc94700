package org.folkmoot.web.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.folkmoot.web.faces.Show;

/**
 * A clause on a page.
 *
 * @param line the number of its first line in its version, at 68 characters a line: the same for everyone who reads
 * @param html its body as clean HTML
 */
public record ClauseView(String id, int position, int line, String heading, String html) {

    /** Numbers the lines of a whole text; a heading takes one. */
    public static List<ClauseView> of(List<ClauseRow> clauses) {
        return of(clauses, clause -> Show.prose(clause.text()));
    }

    /** @param html how a body is shown */
    public static List<ClauseView> of(List<ClauseRow> clauses, Function<ClauseRow, String> html) {
        List<ClauseView> views = new ArrayList<>();
        int line = 1;
        for (ClauseRow clause : clauses) {
            views.add(new ClauseView(clause.id(), clause.position(), line, clause.heading(), html.apply(clause)));
            line += (clause.heading().isEmpty() ? 0 : 1) + Show.lines(clause.text());
        }
        return views;
    }
}
