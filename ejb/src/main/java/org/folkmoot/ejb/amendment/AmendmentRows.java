package org.folkmoot.ejb.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.ejb.assembly.Links;
import org.folkmoot.ejb.proposal.ClauseRow;
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

    private static final String COLUMNS = """
            SELECT m.id, m.proposal, m.base, COALESCE(m.assembly, m.person) author,
                   COALESCE(a.name, IF(m.named = 1, pn.name, NULL)) author_name, m.named, m.seat, st.name seat_name,
                   m.assembly IS NOT NULL by_assembly, m.state, m.in_version, m.reason, m.made_at,
                   (SELECT COUNT(*) FROM amendment_change c WHERE c.amendment = m.id AND c.form = m.form) changes,
                   f.base asked_version, m.of_id, m.into_id, m.same_key, m.moved_to, w.did, w.reason answer_reason, w.at,
                   (SELECT e.committee FROM entry e WHERE e.id = w.entry) by_committee""";
    private static final String FROM = """

            FROM amendment m JOIN proposal p ON p.id = m.proposal
            LEFT JOIN assembly a ON a.id = m.assembly LEFT JOIN person pn ON pn.id = m.person LEFT JOIN assembly st ON st.id = m.seat
            LEFT JOIN amendment_form f ON f.amendment = m.id AND f.form = 1
            LEFT JOIN amendment_way w ON w.id = (SELECT MAX(l.id) FROM amendment_way l
              WHERE l.amendment = m.id AND l.assembly = p.home)
            """;
    private static final String AMENDMENT = COLUMNS + FROM;
    private static final String CHANGE = """
            SELECT c.amendment, c.form, f.base, f.kind, c.op, c.clause, c.after, c.heading, c.text
            FROM amendment_change c JOIN amendment_form f ON f.amendment = c.amendment AND f.form = c.form
            """;
    private static final String ASKS = """
            \sAND m.id IN (SELECT x.id FROM amendment x WHERE x.assembly = ?
              UNION SELECT t.amendment FROM amendment_way t WHERE t.assembly = ? AND t.did = 'TOOK_UP'
              UNION SELECT ra.amendment FROM response r JOIN response_amendment ra ON ra.response = r.id WHERE r.assembly = ?)""";
    private static final String AT = """
            \sAND m.id IN (WITH RECURSIVE up (amendment, assembly) AS (
               SELECT x.id, x.assembly FROM amendment x WHERE x.proposal = ? AND x.assembly IS NOT NULL
               UNION SELECT t.amendment, t.assembly FROM amendment x JOIN amendment_way t ON t.amendment = x.id
                AND t.did = 'TOOK_UP' WHERE x.proposal = ?
               UNION SELECT ra.amendment, r.assembly FROM amendment x JOIN response_amendment ra ON ra.amendment = x.id
                JOIN response r ON r.id = ra.response WHERE x.proposal = ?
               UNION SELECT x.id, x.seat FROM amendment x WHERE x.proposal = ? AND x.seat IS NOT NULL
               UNION SELECT x.id, n.sender FROM amendment x JOIN mandate n ON n.person = x.person AND n.ended_at IS NULL AND x.named = 1
                WHERE x.proposal = ?
               UNION SELECT up.amendment, c.parent FROM up JOIN constituency c ON c.child = up.assembly AND\s""" + Links.LIVE + """
              )
              SELECT amendment FROM up WHERE assembly = ?)""";
    private static final String ROUND = """
            \sAND (m.id IN (SELECT ra.amendment FROM offer o JOIN response r ON r.offer = o.id
                 JOIN response_amendment ra ON ra.response = r.id WHERE o.proposal = ? AND o.round = ?)
              OR (SELECT COALESCE(MAX(o.round), 0) FROM offer o WHERE o.proposal = m.proposal AND o.entry < m.entry) = ?)""";

    private static final String AT_CLAUSE = """
            \sAND EXISTS (SELECT 1 FROM amendment_change x WHERE x.amendment = m.id AND x.form = m.form
               AND IF(x.op = 'INSERT', x.after, x.clause) = ?)""";

    @Inject
    private Sql sql;

    /** The amendment of that id, or a refusal. */
    public AmendmentRow amendment(String id) {
        return sql.one(AMENDMENT + "WHERE m.id = ?", AmendmentRows::amendment, Ids.existing("amendment", id))
                .orElseThrow(() -> new NotFound("amendment", id));
    }

    /** Those to one proposal in the order in which they were made. */
    public Page<AmendmentRow> amendments(String proposal, Slice slice) {
        return amendments(proposal, AmendmentFilter.all(), slice);
    }

    /** Some of those to one proposal in the order in which they were made; two statements where none is found. */
    public Page<AmendmentRow> amendments(String proposal, AmendmentFilter filter, Slice slice) {
        boolean first = slice.after().isEmpty();
        StringBuilder where = new StringBuilder("WHERE m.proposal = ?");
        List<Object> arguments = new ArrayList<>(List.of(proposal));
        if (!first) {
            narrow(where, arguments, " AND m.entry > (SELECT b.entry FROM amendment b WHERE b.id = ? AND b.proposal = ?)", slice.after(), proposal);
        }
        narrow(where, arguments, " AND m.state = ?", filter.state());
        narrow(where, arguments, " AND COALESCE(m.assembly, IF(m.named = 1, m.person, NULL)) = ?", filter.by());
        narrow(where, arguments, ASKS, filter.asks(), filter.asks(), filter.asks());
        if (filter.at() != null) {
            narrow(where, arguments, AT, proposal, proposal, proposal, proposal, proposal, filter.at());
        }
        narrow(where, arguments, AT_CLAUSE, filter.clause());
        narrow(where, arguments, " AND (m.base, m.same_key) = (SELECT o.base, o.same_key FROM amendment o WHERE o.id = ?)",
                filter.same());
        if (filter.round() != null) {
            narrow(where, arguments, ROUND, proposal, filter.round(), filter.round());
        }
        arguments.add(slice.oneMore());
        List<AmendmentRow> rows = sql.list(AMENDMENT + where + " ORDER BY m.entry LIMIT ?", AmendmentRows::amendment, arguments.toArray());
        if (rows.isEmpty() && !first && sql.count("SELECT 1 FROM amendment WHERE id = ? AND proposal = ?", slice.after(), proposal) == 0) {
            throw new BadRequest("after", "is the id of an amendment to this proposal");
        }
        return Page.of(rows, slice.limit(), AmendmentRow::id);
    }

    private static void narrow(StringBuilder where, List<Object> arguments, String condition, Object... values) {
        if (values[0] != null) {
            where.append(condition);
            arguments.addAll(List.of(values));
        }
    }

    /** These amendments, in the order in which they were made. */
    public List<AmendmentRow> amendments(Collection<String> ids) {
        return sql.list(AMENDMENT + "WHERE m.id IN (?*) ORDER BY m.entry", AmendmentRows::amendment, ids);
    }

    /** What an amendment asks for, in its order, as it stands now. */
    public List<AmendmentChangeRow> changes(String amendment) {
        return changes(List.of(amendment));
    }

    /** What several amendments ask for as they stand now, such as those on one page. */
    public List<AmendmentChangeRow> changes(List<String> amendments) {
        return sql.list(CHANGE + """
                JOIN amendment m ON m.id = c.amendment AND m.form = c.form
                WHERE c.amendment IN (?*) ORDER BY c.amendment, c.position""", AmendmentRows::change, amendments);
    }

    /**
     * What several amendments ask for as they stand now, each with what it would change in its base.
     *
     * @param as makes something of the change; of the clause at which it stands, whose words are there only where they would change;
     *           and of the number of the clause after which something is put, 0 if it is none
     */
    public <T> List<T> changesInTexts(Collection<String> amendments, InText<T> as) {
        return sql.list("""
                SELECT c.amendment, c.form, f.base, f.kind, c.op, c.clause, c.after, c.heading, c.text,
                       t.position, t.id at_id, t.heading at_heading, IF(c.op = 'REPLACE', t.body, '') at_body, n.position after_position
                FROM amendment m JOIN amendment_change c ON c.amendment = m.id AND c.form = m.form
                JOIN amendment_form f ON f.amendment = c.amendment AND f.form = c.form
                LEFT JOIN clause t ON t.proposal = m.proposal AND t.number = m.base AND t.id = IF(c.op = 'INSERT', c.after, c.clause)
                LEFT JOIN clause n ON n.proposal = m.proposal AND n.number = m.base AND n.id = c.after
                WHERE m.id IN (?*) ORDER BY c.amendment, c.position""", row -> as.of(change(row), row.text("at_id") == null ? null
                        : new ClauseRow(row.integer("position"), row.text("at_id"), row.text("at_heading"), row.text("at_body")),
                        row.integerOrNull("after_position") == null ? 0 : row.integer("after_position")), amendments);
    }

    /** What is made of a change and the clause at which it stands, which is null where it stands at none. */
    @FunctionalInterface
    public interface InText<T> {
        T of(AmendmentChangeRow change, ClauseRow clause, int after);
    }

    /** These amendments in the order in which they were made, each with what it asks for as it stands now. */
    public Map<AmendmentRow, List<AmendmentChangeRow>> withChanges(Collection<String> ids) {
        Map<AmendmentRow, List<AmendmentChangeRow>> all = new LinkedHashMap<>();
        sql.each(COLUMNS + ", c.amendment, c.form, f2.kind, c.op, c.clause, c.after, c.heading, c.text" + FROM + """
                JOIN amendment_change c ON c.amendment = m.id AND c.form = m.form
                JOIN amendment_form f2 ON f2.amendment = m.id AND f2.form = m.form
                WHERE m.id IN (?*) ORDER BY m.entry, c.position""",
                row -> all.computeIfAbsent(amendment(row), none -> new ArrayList<>()).add(change(row)), ids);
        return all;
    }

    /** Where requests to a version stand that were not withdrawn, in the order in which they were made. */
    public List<PlaceRow> places(String proposal, int version) {
        return sql.list("""
                SELECT DISTINCT m.entry, m.id, COALESCE(IF(c.op = 'INSERT', c.after, c.clause), '') place
                FROM amendment m JOIN amendment_change c ON c.amendment = m.id AND c.form = m.form
                WHERE m.proposal = ? AND m.base = ? AND m.state <> 'WITHDRAWN' ORDER BY m.entry""",
                row -> new PlaceRow(row.text("id"), row.text("place")), proposal, version);
    }

    /** Who is behind these amendments, by id. */
    public Map<String, OriginRow> origins(Collection<String> ids) {
        Map<String, OriginRow> origins = new LinkedHashMap<>();
        sql.each("""
                SELECT m.id, COALESCE(m.assembly, IF(m.named = 1, m.person, NULL)) author,
                       COALESCE(a.name, IF(m.named = 1, n.name, NULL)) author_name, k.name asker
                FROM amendment m LEFT JOIN assembly a ON a.id = m.assembly LEFT JOIN person n ON n.id = m.person
                LEFT JOIN (response_amendment ra JOIN response r ON r.id = ra.response JOIN assembly k ON k.id = r.assembly)
                  ON ra.amendment = m.id WHERE m.id IN (?*) ORDER BY m.entry, r.id""", row -> {
                    OriginRow origin = origins.computeIfAbsent(row.text("id"),
                            id -> new OriginRow(row.text("author"), row.text("author_name"), new ArrayList<>()));
                    if (row.text("asker") != null) {
                        origin.askers().add(row.text("asker"));
                    }
                }, ids);
        return origins;
    }

    /** All forms of an amendment: as asked, carried onto later versions, and in the home's words. */
    public List<AmendmentChangeRow> forms(String amendment) {
        return sql.list(CHANGE + "WHERE c.amendment = ? ORDER BY c.form, c.position", AmendmentRows::change, amendment);
    }

    /** Who asked for it in an answer; 500 at most. */
    public List<AskedRow> askedBy(String amendment) {
        return askedBy(List.of(amendment)).getOrDefault(amendment, List.of()).stream().limit(500).toList();
    }

    /** Who asked for each of these in an answer. */
    public Map<String, List<AskedRow>> askedBy(Collection<String> amendments) {
        return sql.list("""
                SELECT ra.amendment, r.assembly, a.name, o.round, r.response, r.any_condition, r.deposited_at
                FROM response_amendment ra JOIN response r ON r.id = ra.response JOIN offer o ON o.id = r.offer
                JOIN assembly a ON a.id = r.assembly WHERE ra.amendment IN (?*) ORDER BY r.id""",
                row -> Map.entry(row.text("amendment"), new AskedRow(row.text("assembly"), row.text("name"), row.integer("round"),
                        row.text("response"), row.flag("any_condition"), row.instant("deposited_at"))), amendments)
                .stream().collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** What assemblies did with these amendments, in the order in which they did it. */
    public List<WayRow> way(Collection<String> amendments) {
        return sql.list("""
                SELECT w.amendment, w.assembly, a.name, w.did, w.into_id, w.reason, w.at,
                       (SELECT e.committee FROM entry e WHERE e.id = w.entry) by_committee
                FROM amendment_way w JOIN assembly a ON a.id = w.assembly WHERE w.amendment IN (?*) ORDER BY w.id""",
                row -> new WayRow(row.text("amendment"), row.text("assembly"), row.text("name"), row.text("did"),
                        row.text("into_id"), row.text("reason"), row.instant("at"), row.flag("by_committee")), amendments);
    }

    /** Whether other words meet the conditions of those who asked for these amendments, as they said it, oldest first. */
    public List<MeetsRow> meets(Collection<String> amendments) {
        return sql.list("""
                SELECT k.amendment, k.assembly, a.name, k.person IS NOT NULL provisional, k.yes, k.comment, k.wording_of,
                       k.wording IS NOT NULL modified, k.version, k.at
                FROM amendment_meets k JOIN assembly a ON a.id = k.assembly WHERE k.amendment IN (?*) ORDER BY k.id""",
                row -> new MeetsRow(row.text("amendment"), row.text("assembly"), row.text("name"),
                        row.flag("provisional"), row.flag("yes"), row.text("comment"), row.text("wording_of"),
                        row.flag("modified"), row.integer("version"), row.instant("at")), amendments);
    }

    /** What a consolidated amendment was made of. */
    public List<String> sources(String amendment) {
        return sql.list("SELECT source FROM amendment_source WHERE amendment = ? ORDER BY source",
                row -> row.text("source"), amendment);
    }

    private static AmendmentRow amendment(Row row) {
        return new AmendmentRow(row.text("id"), row.text("proposal"), row.integer("base"), row.text("author"),
                row.text("author_name"), row.flag("by_assembly"), row.text("state"), row.integerOrNull("in_version"),
                row.text("reason"), row.instant("made_at"), row.integer("changes"), row.integer("asked_version"),
                row.text("of_id"), row.text("into_id"), row.text("same_key"), row.integerOrNull("moved_to"),
                row.text("did"), row.text("answer_reason"), row.instant("at"), row.flag("by_committee"), row.flag("named"),
                row.text("seat"), row.text("seat_name"));
    }

    private static AmendmentChangeRow change(Row row) {
        return new AmendmentChangeRow(row.text("amendment"), row.integer("form"), row.integer("base"), row.text("kind"),
                row.text("op"), row.text("clause"), row.text("after"), row.text("heading"), row.text("text"));
    }
}
