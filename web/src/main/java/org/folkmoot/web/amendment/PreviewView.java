package org.folkmoot.web.amendment;

import java.util.List;
import org.folkmoot.web.text.ChangedClause;

/**
 * What the next version would be, against the newest one.
 *
 * @param says    how much would change, in words
 * @param title   the title's redline; empty where it stays
 * @param titled  the requests that shaped the title
 * @param rest    how many clauses stay, in words; empty: none do
 */
public record PreviewView(String says, String title, List<ShapedBy> titled, List<Row> clauses, List<DeskClash> clashes, String rest) {

    public PreviewView {
        titled = List.copyOf(titled);
        clauses = List.copyOf(clauses);
        clashes = List.copyOf(clashes);
    }

    /** A clause that changes. @param by the requests that shaped it */
    public record Row(ChangedClause clause, List<ShapedBy> by) {
        public Row {
            by = List.copyOf(by);
        }
    }

    /** A request that shaped a clause. @param id of the amendment; its first where several ask for the same */
    public record ShapedBy(String id, String by, String reason) {
    }
}
