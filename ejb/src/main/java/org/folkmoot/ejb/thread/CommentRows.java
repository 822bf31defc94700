package org.folkmoot.ejb.thread;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.NotFound;

/**
 * Reads comments, as far as the reader may: what was said among members is for those who may speak there, and a member who holds no
 * office and does not speak as a delegate is named to members of the same assembly only (R21). Each method takes one statement
 * unless it says otherwise.
 */
@Stateless
public class CommentRows {

    private static final String COMMENT = """
            SELECT c.id, c.proposal, c.version, c.clause, c.quote, c.amendment, c.assembly, a.name assembly_name, c.seat,
                   s.name seat_name, c.reply_to, c.root, c.wordings, c.made_at, c.hidden_at, c.hidden_reason,
                   IF(c.hidden_at IS NULL, t.text, NULL) text, IF(c.hidden_at IS NULL, c.title, NULL) title, c.mandate, IF(c.wordings > 1, t.made_at, NULL) edited_at,
                   c.author = ? own,
                   IF(c.author = ? OR c.mandate IS NOT NULL OR s.kind = 'NON_LOCAL'
                      OR EXISTS (SELECT 1 FROM office o WHERE o.person = c.author AND o.ended_at IS NULL)
                      OR EXISTS (SELECT 1 FROM membership m JOIN membership f ON f.assembly = m.assembly AND f.open = 1
                                 WHERE m.person = c.author AND m.open = 1 AND f.person = ?), c.author, NULL) author,
                   p.name author_name
            FROM comment c JOIN comment_text t ON t.comment = c.id AND t.number = c.wordings
            JOIN assembly s ON s.id = c.seat JOIN person p ON p.id = c.author
            LEFT JOIN assembly a ON a.id = c.assembly
            """;
    private static final String FOR_READER = " AND " + Audience.of("c", "a") + " ";

    @Inject
    private Sql sql;

    /**
     * The latest exchanges first, each in the order in which it was said; two statements.
     *
     * @param reader the person who reads, or null
     */
    public Page<CommentRow> comments(CommentFilter filter, String reader, Slice slice) {
        List<Object> arguments = new ArrayList<>(List.of(name(reader), name(reader), name(reader)));
        StringBuilder where = new StringBuilder("WHERE TRUE");
        narrow(where, arguments, "c.proposal", filter.proposal());
        narrow(where, arguments, "c.clause", filter.clause());
        narrow(where, arguments, "c.amendment", filter.amendment());
        if (CommentFilter.COMMON.equals(filter.assembly())) {
            where.append(" AND c.assembly IS NULL");
        } else {
            narrow(where, arguments, "c.assembly", filter.assembly());
        }
        where.append(FOR_READER);
        arguments.add(name(reader));
        if (!slice.after().isEmpty()) {
            long[] last = place(slice.after());
            where.append(" AND c.root_entry <= ? AND (c.root_entry < ? OR c.entry > ?)");
            arguments.addAll(List.of(last[0], last[0], last[1]));
        }
        arguments.add(slice.oneMore());
        return Page.of(sql.list(COMMENT + where + " ORDER BY c.root_entry DESC, c.entry LIMIT ?", CommentRows::comment,
                arguments.toArray()), slice.limit(), CommentRow::id);
    }

    private static void narrow(StringBuilder where, List<Object> arguments, String column, String value) {
        if (value != null) {
            where.append(" AND ").append(column).append(" = ?");
            arguments.add(value);
        }
    }

    private long[] place(String id) {
        return sql.one("SELECT root_entry, entry FROM comment WHERE id = ?",
                row -> new long[] {row.number("root_entry"), row.number("entry")}, id)
                .orElseThrow(() -> new BadRequest("after", "is the id of a comment"));
    }

    /** The comment of that id, or a refusal, also where it is not for this reader. */
    public CommentRow comment(String id, String reader) {
        return sql.one(COMMENT + "WHERE c.id = ?" + FOR_READER, CommentRows::comment, name(reader), name(reader), name(reader),
                Ids.existing("comment", id), name(reader)).orElseThrow(() -> new NotFound("comment", id));
    }

    /** The report of that id, or a refusal likewise. */
    public CommentRow report(String id, String reader) {
        CommentRow report = comment(Ids.existing("report", id), reader);
        if (!report.isReport()) {
            throw new NotFound("report", id);
        }
        return report;
    }

    /** The reports that an assembly's delegates gave it, the latest first; two statements from the second page on. */
    public Page<CommentRow> reports(String assembly, String reader, Slice slice) {
        long before = slice.after().isEmpty() ? Long.MAX_VALUE : sql.one("SELECT entry FROM comment WHERE id = ? AND assembly = ? "
                + "AND report = 1", row -> row.number("entry"), slice.after(), assembly)
                .orElseThrow(() -> new BadRequest("after", "is the id of a report to this assembly"));
        return Page.of(sql.list(COMMENT + "WHERE c.assembly = ? AND c.report = 1 AND c.entry < ?" + FOR_READER
                + " ORDER BY c.entry DESC LIMIT ?", CommentRows::comment, name(reader), name(reader), name(reader), assembly, before,
                name(reader), slice.oneMore()), slice.limit(), CommentRow::id);
    }

    /** The reports given under one mandate, the latest first; 50 at most. */
    public List<CommentRow> reportsUnder(String mandate, String reader) {
        return sql.list(COMMENT + "WHERE c.mandate = ?" + FOR_READER + " ORDER BY c.entry DESC LIMIT 50", CommentRows::comment,
                name(reader), name(reader), name(reader), mandate, name(reader));
    }

    /** What was said under a report, in the order in which it was said; 500 at most. The caller has seen to it that the reader may. */
    public List<CommentRow> under(CommentRow report, String reader) {
        return sql.list(COMMENT + "WHERE c.assembly = ? AND c.root_entry = (SELECT r.entry FROM comment r WHERE r.id = ?) AND c.id <> ?"
                + FOR_READER + " ORDER BY c.entry LIMIT 500", CommentRows::comment, name(reader), name(reader), name(reader),
                report.assembly(), report.id(), report.id(), name(reader));
    }

    /** Those of these comments that are for this reader, by id; one statement, or none for none. */
    public Map<String, CommentRow> comments(Collection<String> ids, String reader) {
        return ids.isEmpty() ? Map.of() : sql.list(COMMENT + "WHERE c.id IN (?*)" + FOR_READER, CommentRows::comment, name(reader),
                name(reader), name(reader), ids, name(reader)).stream().collect(Collectors.toMap(CommentRow::id, row -> row));
    }

    /** The seats from which a person may speak in a proposal's common thread: at its home or below it, by id. */
    public List<NamedSeat> seats(String person, String home) {
        return sql.list("SELECT a.id, a.name, a.kind FROM assembly a WHERE a.id IN (" + Speakers.SEATS + ") ORDER BY a.id",
                row -> new NamedSeat(row.text("id"), row.text("name"), row.text("kind").equals("NON_LOCAL")), person, person, person, home);
    }

    /** Every wording that a comment had, the first one first; none while it is hidden. The caller has seen to it that the reader may. */
    public List<WordingRow> wordings(CommentRow comment) {
        return comment.isHidden() ? List.of() : sql.list("SELECT number, text, made_at FROM comment_text WHERE comment = ? ORDER BY number LIMIT 500",
                row -> new WordingRow(row.integer("number"), row.text("text"), row.instant("made_at")), comment.id());
    }

    /** How many comments everyone may read there are at each clause of a proposal, in any version. */
    public Map<String, Long> countsByClause(String proposal) {
        return sql.list("SELECT clause, COUNT(*) comments FROM comment WHERE proposal = ? AND clause IS NOT NULL AND assembly IS NULL "
                + "AND hidden_at IS NULL GROUP BY clause", row -> Map.entry(row.text("clause"), row.number("comments")), proposal)
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Nobody has the empty name, so that whoever has not signed in is equal to no author. */
    private static String name(String reader) {
        return reader == null ? "" : reader;
    }

    private static CommentRow comment(Row row) {
        String author = row.text("author");
        return new CommentRow(row.text("id"), row.text("proposal"), row.integerOrNull("version"), row.text("clause"),
                row.text("quote"), row.text("amendment"), row.text("assembly"), row.text("assembly_name"), row.text("seat"),
                row.text("seat_name"), author, author == null ? null : row.text("author_name"), row.flag("own"),
                row.text("reply_to"), row.text("root"), row.text("text"), row.integer("wordings"), row.instant("made_at"),
                row.instant("edited_at"), row.instant("hidden_at"), row.text("hidden_reason"), row.text("mandate"), row.text("title"));
    }
}
