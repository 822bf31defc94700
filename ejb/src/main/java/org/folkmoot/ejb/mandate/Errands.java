package org.folkmoot.ejb.mandate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.refusal.BadRequest;

/** What waits for somebody as a delegate, and what is new to them. One statement each. */
@Stateless
public class Errands {

    private static final String UP = "UNION SELECT c.parent FROM up u JOIN constituency c ON c.child = u.id AND c.since IS NOT NULL "
            + "AND c.until IS NULL)";
    private static final String CONDITIONS = """
            SELECT m.id, m.proposal, p.title, a.id assembly, a.name FROM (
              SELECT x.id, x.assembly FROM amendment x WHERE x.assembly IN (SELECT sender FROM mandate WHERE person = ? AND open = 1)
              UNION SELECT t.amendment, t.assembly FROM amendment_way t WHERE t.did = 'TOOK_UP'
                AND t.assembly IN (SELECT sender FROM mandate WHERE person = ? AND open = 1)
              UNION SELECT ra.amendment, r.assembly FROM response r JOIN response_amendment ra ON ra.response = r.id
                WHERE r.assembly IN (SELECT sender FROM mandate WHERE person = ? AND open = 1)) q
            JOIN amendment m ON m.id = q.id JOIN proposal p ON p.id = m.proposal JOIN assembly a ON a.id = q.assembly
            JOIN amendment_way w ON w.id = (SELECT MAX(l.id) FROM amendment_way l WHERE l.amendment = m.id
              AND l.did IN ('CONSOLIDATED', 'ACCEPTED_MODIFIED'))
            WHERE m.state IN ('OPEN', 'CONSOLIDATED', 'ACCEPTED_MODIFIED') AND COALESCE(m.in_version, p.newest) = p.newest
              AND NOT EXISTS (SELECT 1 FROM amendment_meets s WHERE s.amendment = m.id AND s.assembly = q.assembly AND s.entry > w.entry)
            ORDER BY w.id DESC LIMIT 20""";
    private static final String REQUESTS = """
            WITH RECURSIVE mine (id) AS (SELECT DISTINCT receiver FROM mandate WHERE person = ? AND open = 1),
              up (id) AS (SELECT id FROM mine """ + " " + UP + """
            , asked (amendment, assembly) AS (
              SELECT m.id, COALESCE(m.assembly, p.home) FROM proposal p JOIN amendment m ON m.proposal = p.id AND m.state = 'OPEN'
                WHERE p.home IN (SELECT id FROM up)
              UNION SELECT k.amendment, c.parent FROM asked k JOIN constituency c ON c.child = k.assembly AND c.since IS NOT NULL
                AND c.until IS NULL)
            SELECT m.proposal, p.title, a.id assembly, a.name, COUNT(*) requests FROM asked k JOIN mine ON mine.id = k.assembly
            JOIN amendment m ON m.id = k.amendment JOIN proposal p ON p.id = m.proposal JOIN assembly a ON a.id = k.assembly
            WHERE (m.assembly IS NULL OR m.assembly <> k.assembly) AND NOT EXISTS (SELECT 1 FROM amendment_way w
              WHERE w.amendment = m.id AND w.assembly = k.assembly AND w.did <> 'OMITTED')
            GROUP BY m.proposal, p.title, a.id, a.name ORDER BY requests DESC, m.proposal, a.id LIMIT 20""";
    private static final String FRESH = "WITH RECURSIVE up (id) AS (SELECT receiver FROM mandate WHERE person = ? AND open = 1 " + UP + """
            \sSELECT p.id, p.title, a.name, p.newest, COALESCE(v.published_at, p.made_at) at FROM up u JOIN proposal p ON p.home = u.id
            JOIN assembly a ON a.id = p.home LEFT JOIN proposal_version v ON v.proposal = p.id AND v.number = p.newest
            WHERE COALESCE(v.published_at, p.made_at) > COALESCE((SELECT l.at FROM looked l WHERE l.person = ?),
              (SELECT MIN(n.since) FROM mandate n WHERE n.person = ? AND n.open = 1)) ORDER BY at DESC, p.id LIMIT 20""";
    private static final String DUE = """
            SELECT n.id, s.name sender_name, r.name receiver_name, COUNT(*) done,
                   (SELECT MAX(b.made_at) FROM comment b WHERE b.mandate = n.id) reported
            FROM mandate n JOIN assembly s ON s.id = n.sender JOIN assembly r ON r.id = n.receiver JOIN conduct c ON c.mandate = n.id
            WHERE n.person = ? AND n.open = 1
              AND c.entry > COALESCE((SELECT MAX(b.entry) FROM comment b WHERE b.mandate = n.id), 0)
            GROUP BY n.id, s.name, r.name ORDER BY done DESC, n.id LIMIT 20""";

    @Inject
    private Sql sql;

    /** A request of those who sent them, in the place of which other words stand that nobody has spoken of for them. */
    public record Condition(String amendment, String proposal, String title, String assembly, String assemblyName) {
    }

    /** How many open requests an assembly that they are sent to has not looked at yet. */
    public record Requests(String proposal, String title, String assembly, String assemblyName, long requests) {
    }

    /** A draft (version 0) or the newest version, since they looked last. */
    public record Fresh(String proposal, String title, String homeName, int version, Instant at) {
    }

    /** A mandate under which something was done since the last report. */
    public record Due(String mandate, String fromName, String toName, long done, Instant reportedAt) {
    }

    /** What a delegate may answer for the time being; 20 at most. */
    public List<Condition> conditions(String person) {
        return sql.list(CONDITIONS, row -> new Condition(row.text("id"), row.text("proposal"), row.text("title"), row.text("assembly"),
                row.text("name")), person, person, person);
    }

    /** What comes up to the assemblies that they are sent to, to be answered there, carried, put into one wording or left; 20 at most. */
    public List<Requests> requests(String person) {
        return sql.list(REQUESTS, row -> new Requests(row.text("proposal"), row.text("title"), row.text("assembly"), row.text("name"),
                row.number("requests")), person);
    }

    /** What is new, where they are sent or above, since they looked last, or since they were first sent; 20 at most. */
    public List<Fresh> fresh(String person) {
        return sql.list(FRESH, row -> new Fresh(row.text("id"), row.text("title"), row.text("name"), row.integer("newest"),
                row.instant("at")), person, person, person);
    }

    /** Where a report is due, the fullest first; 20 at most. */
    public List<Due> due(String person) {
        return sql.list(DUE, row -> new Due(row.text("id"), row.text("sender_name"), row.text("receiver_name"), row.number("done"),
                row.instant("reported")), person);
    }

    /**
     * Remembers that they have seen what is new. It is no act, and nobody else's to know.
     *
     * @param until an instant; what came later stays new
     */
    public void seen(String person, String until) {
        try {
            LocalDateTime at = LocalDateTime.ofInstant(Instant.parse(until), ZoneOffset.UTC);
            if (at.getYear() < 1970 || at.getYear() > 9998) {
                throw new BadRequest("until", "is an instant");
            }
            sql.change("INSERT INTO looked (person, at) VALUES (?, ?) ON DUPLICATE KEY UPDATE at = VALUE(at)", person, at);
        } catch (DateTimeParseException none) {
            throw new BadRequest("until", "is an instant");
        }
    }
}
