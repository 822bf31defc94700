package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.sql.Sql;

/**
 * How many bodies lie below each non-local assembly, each counted once however many ways lead there, and how many members
 * they have. The figures are sums that whatever changes them adds to, in its own transaction: a joining costs a walk up from
 * the joiner, and no page walks down. These figures describe, they decide nothing; {@code verify} recounts them.
 */
@ApplicationScoped
public class Belows {

    private static final String LIVE = "c.open = 1 AND c.since IS NOT NULL";

    /**
     * For each assembly at or above the upper end of a link, the bodies at or below its lower end that are reached from
     * there by no other way, and their members.
     */
    private static final String BY_THIS_LINK_ALONE = """
            WITH RECURSIVE
            down (id) AS (
              SELECT CAST(? AS CHAR(63) CHARACTER SET ascii) COLLATE ascii_bin
              UNION SELECT c.child FROM down JOIN constituency c ON c.parent = down.id AND LIVE),
            up (id) AS (
              SELECT CAST(? AS CHAR(63) CHARACTER SET ascii) COLLATE ascii_bin
              UNION SELECT c.parent FROM up JOIN constituency c ON c.child = up.id AND LIVE),
            other (body, id) AS (
              SELECT a.id, c.parent FROM down JOIN assembly a ON a.id = down.id AND a.kind <> 'NON_LOCAL'
              JOIN constituency c ON c.child = a.id AND LIVE AND NOT (c.child = ? AND c.parent = ?)
              UNION
              SELECT o.body, c.parent FROM other o
              JOIN constituency c ON c.child = o.id AND LIVE AND NOT (c.child = ? AND c.parent = ?))
            SELECT up.id assembly, COUNT(*) bodies, SUM(a.counted) members
            FROM down JOIN assembly a ON a.id = down.id AND a.kind <> 'NON_LOCAL' JOIN up
            LEFT JOIN other ON other.body = a.id AND other.id = up.id
            WHERE other.id IS NULL GROUP BY up.id ORDER BY up.id""".replace("LIVE", LIVE);

    private static final String LOCK_BODIES = """
            WITH RECURSIVE down (id) AS (
              SELECT CAST(? AS CHAR(63) CHARACTER SET ascii) COLLATE ascii_bin
              UNION SELECT c.child FROM down JOIN constituency c ON c.parent = down.id AND LIVE)
            SELECT COUNT(a.counted) FROM down JOIN assembly a ON a.id = down.id AND a.kind <> 'NON_LOCAL' LOCK IN SHARE MODE"""
            .replace("LIVE", LIVE);

    private static final String ABOVE = """
            WITH RECURSIVE up (id) AS (
              SELECT c.parent FROM constituency c WHERE c.child = ? AND LIVE
              UNION SELECT c.parent FROM up JOIN constituency c ON c.child = up.id AND LIVE)
            SELECT id FROM up ORDER BY id""".replace("LIVE", LIVE);

    /** As many rows of one assembly as a reader may be asked to add up; more are put into one. */
    private static final int MOST_ROWS = 16;
    /** How many assemblies, and how many rows of one, are seen to at one time. */
    private static final int AT_ONCE = 200;
    private static final int ROWS_AT_ONCE = 20_000;

    @Inject
    private Sql sql;

    /** The figures of each of these assemblies, by id; one statement. */
    public Map<String, Below> of(Collection<String> assemblies) {
        Map<String, Below> known = new HashMap<>();
        if (!assemblies.isEmpty()) {
            sql.list("SELECT assembly, SUM(bodies) bodies, SUM(members) members FROM below WHERE assembly IN (?*) GROUP BY assembly",
                    row -> new Below(row.text("assembly"), row.number("bodies"), row.number("members")), assemblies)
                    .forEach(below -> known.put(below.assembly(), below));
        }
        assemblies.forEach(assembly -> known.putIfAbsent(assembly, new Below(assembly, 0, 0)));
        return known;
    }

    /** Adds what a link that has just begun brings. It stands in the database, and the federation is locked. */
    void joined(String child, String parent) {
        add(child, parent, 1);
    }

    /** Takes away what a link brings that is about to end. It still stands in the database, and the federation is locked. */
    void leaving(String child, String parent) {
        add(child, parent, -1);
    }

    /** Adds to the members below each assembly above a body whose number of members has changed in this transaction. */
    void counted(String body, long difference) {
        sql.list(ABOVE, row -> row.text("id"), body).forEach(above -> insert(above, 0, difference));
    }

    private void add(String child, String parent, int sign) {
        // Who counts a body and who links it see each other's work: one of them waits here for the other.
        sql.count(LOCK_BODIES, child);
        sql.list(BY_THIS_LINK_ALONE, row -> new Below(row.text("assembly"), row.number("bodies"), row.number("members")),
                child, parent, child, parent, child, parent)
                .forEach(below -> insert(below.assembly(), sign * below.bodies(), sign * below.members()));
    }

    private void insert(String assembly, long bodies, long members) {
        sql.change("INSERT INTO below (assembly, bodies, members) VALUES (?, ?, ?)", assembly, bodies, members);
    }

    /** Assemblies with so many rows that they should be put into one. */
    List<String> scattered() {
        return sql.list("SELECT assembly FROM below GROUP BY assembly HAVING COUNT(*) > ? ORDER BY assembly LIMIT ?", row -> row.text("assembly"), MOST_ROWS,
                AT_ONCE);
    }

    /** Puts the rows of one assembly into one. Whoever is adding one at this moment is waited for, and waits for nobody. */
    void gather(String assembly) {
        List<Long> rows = sql.list("SELECT id FROM below WHERE assembly = ? ORDER BY id LIMIT ? FOR UPDATE", row -> row.number("id"), assembly,
                ROWS_AT_ONCE);
        if (rows.size() > 1) {
            sql.change("INSERT INTO below (assembly, bodies, members) "
                    + "SELECT ?, SUM(bodies), SUM(members) FROM below WHERE id IN (?*)", assembly, rows);
            sql.change("DELETE FROM below WHERE id IN (?*)", rows);
        }
    }
}
