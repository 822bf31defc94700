package org.folkmoot.ejb.assembly;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.ejb.sql.Stored;
import org.folkmoot.ejb.sql.Words;
import org.folkmoot.refusal.NotFound;

/** Reads federations and assemblies. Each method takes one statement unless it says otherwise. */
@Stateless
public class AssemblyRows {

    private static final String FEDERATION = """
            SELECT f.id, f.name, f.purpose, f.bodies, f.founded_at, (i.id IS NULL OR i.sealed_at IS NOT NULL) sealed
            FROM federation f LEFT JOIN import i ON i.id = f.import_id
            """;
    private static final String ASSEMBLY = """
            SELECT a.id, a.kind, a.name, a.federation, a.within, a.circle_kind, a.place, a.area, a.members, a.rules,
                   a.zone, a.founded_at
            FROM assembly a
            """;

    @Inject
    private Sql sql;

    public Page<FederationRow> federations(Slice slice) {
        return Page.of(sql.list(FEDERATION + "WHERE f.id > ? ORDER BY f.id LIMIT ?", AssemblyRows::federation,
                slice.after(), slice.oneMore()), slice.limit(), FederationRow::id);
    }

    /** The federation of that id, or a refusal. */
    public FederationRow federation(String id) {
        return sql.one(FEDERATION + "WHERE f.id = ?", AssemblyRows::federation, Ids.existing("federation", id))
                .orElseThrow(() -> new NotFound("federation", id));
    }

    /** The assembly of that id, or a refusal. */
    public AssemblyRow assembly(String id) {
        return sql.one(ASSEMBLY + "WHERE a.id = ?", AssemblyRows::assembly, Ids.existing("assembly", id))
                .orElseThrow(() -> new NotFound("assembly", id));
    }

    /** By id. A search by words goes through the full-text index and then by id. */
    public Page<AssemblyRow> assemblies(AssemblyFilter filter, Slice slice) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder where = new StringBuilder("WHERE a.id > ?");
        arguments.add(slice.after());
        narrow(where, arguments, "a.kind = ?", filter.kind());
        narrow(where, arguments, "a.federation = ?", filter.federation());
        narrow(where, arguments, """
                EXISTS (SELECT 1 FROM constituency c WHERE c.parent = ? AND c.child = a.id
                        AND c.open = 1 AND c.since IS NOT NULL)""", filter.parent());
        if (filter.q() != null) {
            narrow(where, arguments, "MATCH (a.name) AGAINST (? IN BOOLEAN MODE)", Words.all(filter.q()));
        }
        arguments.add(slice.oneMore());
        return Page.of(sql.list(ASSEMBLY + where + " ORDER BY a.id LIMIT ?", AssemblyRows::assembly,
                arguments.toArray()), slice.limit(), AssemblyRow::id);
    }

    private static void narrow(StringBuilder where, List<Object> arguments, String condition, String value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            arguments.add(value);
        }
    }

    /** Those now holding an office there; 500 at most. */
    public List<OfficeRow> officers(String assembly) {
        return sql.list("""
                SELECT o.assembly, o.person, p.name, o.office, o.since, o.until_day
                FROM office o JOIN person p ON p.id = o.person
                WHERE o.assembly = ? AND o.open = 1 ORDER BY o.id LIMIT 500""", AssemblyRows::office, assembly);
    }

    /** By person. Names of members are for members (R21): who asks must have been checked. */
    public Page<MemberRow> members(String assembly, Slice slice) {
        return Page.of(sql.list("""
                SELECT m.person, p.name, m.since, m.basis, m.enterprise, m.affirmed_at, m.counts
                FROM membership m JOIN person p ON p.id = m.person
                WHERE m.assembly = ? AND m.person > ? AND m.open = 1 ORDER BY m.person LIMIT ?""",
                row -> new MemberRow(row.text("person"), row.text("name"), row.instant("since"), row.text("basis"),
                        row.text("enterprise"), row.instant("affirmed_at"), row.flag("counts")),
                assembly, slice.after(), slice.oneMore()), slice.limit(), MemberRow::person);
    }

    /** Whether that person is a member there now. */
    public boolean isMember(String assembly, String person) {
        return person != null && sql.count(
                "SELECT COUNT(*) FROM membership WHERE assembly = ? AND person = ? AND open = 1", assembly, person) > 0;
    }

    /** Additional meetings that were declared for that day or a later one, the next first. */
    public List<MeetingRow> declared(String assembly, LocalDate from, int most) {
        return sql.list("""
                SELECT id, day, declared_by, place, present FROM meeting
                WHERE assembly = ? AND day >= ? AND declared_by IS NOT NULL ORDER BY day, id LIMIT ?""",
                AssemblyRows::meeting, assembly, from, most);
    }

    /** The latest meetings first, 50 at most. */
    public List<MeetingRow> meetings(String assembly) {
        return sql.list("""
                SELECT id, day, declared_by, place, present FROM meeting
                WHERE assembly = ? ORDER BY day DESC, id DESC LIMIT 50""",
                AssemblyRows::meeting, assembly);
    }

    private static MeetingRow meeting(Row row) {
        return new MeetingRow(row.text("id"), row.day("day"), row.text("declared_by"), row.text("place"), row.numberOrNull("present"));
    }

    /** The public ids of the entries that hold the minutes of the latest meetings, by meeting; 50 at most. That of a founding is none. */
    public Map<String, String> meetingEntries(String assembly) {
        return sql.list("""
                SELECT m.id, e.uid FROM meeting m JOIN entry e ON e.id = m.entry
                WHERE m.assembly = ? AND (e.act = 'meeting' OR JSON_VALUE(e.data, '$.act') = 'meeting')
                ORDER BY m.day DESC, m.id DESC LIMIT 50""",
                row -> Map.entry(row.text("id"), row.text("uid")), assembly)
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static FederationRow federation(Row row) {
        return new FederationRow(row.text("id"), row.text("name"), row.text("purpose"), row.text("bodies"),
                row.instant("founded_at"), row.flag("sealed"));
    }

    private static AssemblyRow assembly(Row row) {
        return new AssemblyRow(row.text("id"), row.text("kind"), row.text("name"), row.text("federation"),
                row.text("within"), row.text("circle_kind"), row.text("place"), row.text("area"),
                row.number("members"), Stored.object(row.text("rules")), row.text("zone"), row.instant("founded_at"));
    }

    static OfficeRow office(Row row) {
        return new OfficeRow(row.text("assembly"), row.text("person"), row.text("name"), row.text("office"),
                row.instant("since"), row.day("until_day"));
    }
}
