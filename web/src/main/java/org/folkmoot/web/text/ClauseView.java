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

    /** Letters kept of clauses and their HTML: four texts of 500 clauses. */
    private static final long KEPT = 4_000_000;
    private static final Remembered<String> PROSE = new Remembered<>(Show::prose, String::length, KEPT);

    /** Numbers the lines of a whole text; a heading takes one. */
    public static List<ClauseView> of(List<ClauseRow> clauses) {
        return of(clauses, ClauseView::prose);
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

    /** The body of a clause as clean HTML. */
    public static String prose(ClauseRow clause) {
        return PROSE.of(clause.text());
    }
}
