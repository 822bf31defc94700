package org.folkmoot.ejb.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Sql;

/** Lists of drafts; one statement each. Who may read them is told before. */
@ApplicationScoped
class DraftRows {

    private static final int MOST = 100;
    private static final String LIST = """
            SELECT d.id, d.home, d.proposal, d.person, d.version, d.current, r.title, r.author, p.name, r.saved_at
            FROM draft d JOIN draft_revision r ON r.draft = d.id AND r.number = d.current JOIN person p ON p.id = r.author
            """;

    @Inject
    private Sql sql;

    List<DraftRow> begunIn(String assembly) {
        return sql.list(LIST + "WHERE d.home = ? AND d.proposal IS NULL ORDER BY r.saved_at DESC, d.id LIMIT ?", DraftRows::row, assembly, MOST);
    }

    List<DraftRow> of(String proposal, String person, boolean shared) {
        return sql.list(LIST + "WHERE d.proposal = ? AND (d.person = ? OR d.person = '' AND ?) ORDER BY d.version, d.id LIMIT ?", DraftRows::row,
                proposal, person, shared, MOST);
    }

    private static DraftRow row(Row row) {
        return new DraftRow(row.text("id"), row.text("home"), row.text("proposal"), !row.text("person").isEmpty(), row.integer("version"),
                row.integer("current"), row.text("title"), row.text("author"), row.text("name"), row.instant("saved_at"));
    }
}
