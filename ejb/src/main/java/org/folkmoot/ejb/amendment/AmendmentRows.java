package org.folkmoot.ejb.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.NotFound;

/** Reads amendments. Each method takes one statement unless it says otherwise. */
@Stateless
public class AmendmentRows {

    private static final String AMENDMENT = """
            SELECT m.id, m.proposal, m.base, COALESCE(m.assembly, m.person) author, a.name author_name,
                   m.assembly IS NOT NULL by_assembly, m.state, m.in_version, m.reason, m.made_at,
                   (SELECT COUNT(*) FROM amendment_change c WHERE c.amendment = m.id) changes
            FROM amendment m LEFT JOIN assembly a ON a.id = m.assembly
            """;
    private static final String CHANGE = "SELECT amendment, op, clause, after, heading, text FROM amendment_change ";

    @Inject
    private Sql sql;

    /** The amendment of that id, or a refusal. */
    public AmendmentRow amendment(String id) {
        return sql.one(AMENDMENT + "WHERE m.id = ?", AmendmentRows::amendment, Ids.existing("amendment", id))
                .orElseThrow(() -> new NotFound("amendment", id));
    }

    /** Those to one proposal in the order in which they were made; two statements. */
    public Page<AmendmentRow> amendments(String proposal, Slice slice) {
        long after = slice.after().isEmpty() ? 0 : sql.one("SELECT entry FROM amendment WHERE id = ? AND proposal = ?",
                row -> row.number("entry"), slice.after(), proposal)
                .orElseThrow(() -> new BadRequest("after", "is the id of an amendment to this proposal"));
        return Page.of(sql.list(AMENDMENT + "WHERE m.proposal = ? AND m.entry > ? ORDER BY m.entry LIMIT ?",
                AmendmentRows::amendment, proposal, after, slice.oneMore()), slice.limit(), AmendmentRow::id);
    }

    /** What an amendment asks for, in its order. */
    public List<AmendmentChangeRow> changes(String amendment) {
        return sql.list(CHANGE + "WHERE amendment = ? ORDER BY position", AmendmentRows::change, amendment);
    }

    /** What several amendments ask for, such as those on one page. */
    public List<AmendmentChangeRow> changes(List<String> amendments) {
        return sql.list(CHANGE + "WHERE amendment IN (?*) ORDER BY amendment, position", AmendmentRows::change,
                amendments);
    }

    /** Who asked for it in an answer; 500 at most. */
    public List<AskedRow> askedBy(String amendment) {
        return sql.list("""
                SELECT r.assembly, a.name, o.round, r.response, r.any_condition, r.deposited_at
                FROM response_amendment ra JOIN response r ON r.id = ra.response JOIN offer o ON o.id = r.offer
                JOIN assembly a ON a.id = r.assembly WHERE ra.amendment = ? ORDER BY r.id LIMIT 500""",
                row -> new AskedRow(row.text("assembly"), row.text("name"), row.integer("round"),
                        row.text("response"), row.flag("any_condition"), row.instant("deposited_at")), amendment);
    }

    private static AmendmentRow amendment(Row row) {
        return new AmendmentRow(row.text("id"), row.text("proposal"), row.integer("base"), row.text("author"),
                row.text("author_name"), row.flag("by_assembly"), row.text("state"), row.integerOrNull("in_version"),
                row.text("reason"), row.instant("made_at"), row.integer("changes"));
    }

    private static AmendmentChangeRow change(Row row) {
        return new AmendmentChangeRow(row.text("amendment"), row.text("op"), row.text("clause"), row.text("after"),
                row.text("heading"), row.text("text"));
    }
}
