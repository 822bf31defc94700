package org.folkmoot.ejb.assembly;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.people.SeatRow;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.refusal.NoSeat;

/** Reads what an assembly's officers need to find out who belongs to it. Nothing of it is for others (R21). */
@Stateless
public class MembershipRows {

    private static final String REQUESTS = """
            SELECT q.assembly, q.person, p.name, q.basis, q.enterprise, q.asked_at FROM membership_request q
            JOIN person p ON p.id = q.person WHERE q.assembly = ? AND q.open = 1\s""";

    @Inject
    private Sql sql;

    /** An answer to a request of one's own. */
    public record Answered(String answer, String reason, Instant at) {
    }

    /** What waits, the oldest first, for an officer of the assembly; 200 at most. */
    public List<RequestRow> requests(Caller reader, String assembly) {
        requireOfficer(reader, assembly);
        return sql.list(REQUESTS + "ORDER BY q.id LIMIT 200", MembershipRows::request, assembly);
    }

    /** One's own request that waits. */
    public Optional<RequestRow> own(Caller reader, String assembly) {
        return sql.one(REQUESTS + "AND q.person = ?", MembershipRows::request, assembly, reader.requirePerson());
    }

    /** How one's own last request was answered. */
    public Optional<Answered> answer(Caller reader, String assembly) {
        return sql.one("SELECT answer, reason, answered_at FROM membership_request WHERE assembly = ? AND person = ? AND answer IS NOT NULL "
                + "ORDER BY id DESC LIMIT 1", row -> new Answered(row.text("answer"), row.text("reason"), row.instant("answered_at")),
                assembly, reader.requirePerson());
    }

    /** The other local assemblies of which the reader is a member, by id. */
    public List<SeatRow> elsewhere(Caller reader, String assembly) {
        return sql.list("""
                SELECT a.id, a.name, m.since FROM membership m JOIN assembly a ON a.id = m.assembly AND a.kind = 'LOCAL'
                WHERE m.person = ? AND m.open = 1 AND m.assembly <> ? ORDER BY a.id""",
                row -> new SeatRow(row.text("id"), row.text("name"), row.instant("since")), reader.requirePerson(), assembly);
    }

    /** Which of these are known here, for an officer of the assembly. */
    public Set<String> known(Caller reader, String assembly, Collection<String> people) {
        requireOfficer(reader, assembly);
        return new HashSet<>(sql.list("SELECT id FROM person WHERE id IN (?*)", row -> row.text("id"), people));
    }

    /** Which of these are members, for an officer of the assembly. */
    public Set<String> members(Caller reader, String assembly, Collection<String> people) {
        requireOfficer(reader, assembly);
        return new HashSet<>(sql.list("SELECT person FROM membership WHERE assembly = ? AND open = 1 AND person IN (?*)",
                row -> row.text("person"), assembly, people));
    }

    private void requireOfficer(Caller reader, String assembly) {
        if (sql.count("SELECT COUNT(*) FROM office WHERE assembly = ? AND person = ? AND open = 1", assembly, reader.requirePerson()) == 0) {
            throw new NoSeat("OFFICER", assembly);
        }
    }

    private static RequestRow request(Row row) {
        return new RequestRow(row.text("assembly"), row.text("person"), row.text("name"), row.text("basis"), row.text("enterprise"),
                row.instant("asked_at"));
    }
}
