package org.folkmoot.ejb.assembly;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.sql.Sql;

/** Reads how assemblies nest. One statement each unless it says otherwise; nothing here reads a whole federation. */
@Stateless
public class NestingRows {

    /** How many levels of a federation a picture of it shows at most. */
    public static final int LEVELS = 5;
    /** A form names this many bodies. */
    private static final int NAMED = 500;
    /** Nesting has no cycles; this bounds how far up a page looks. */
    private static final int HIGHEST = 20;

    private static final String NODE = """
            SELECT a.id, a.kind, a.name, a.members, c.parent, c.since,
                   IF(a.kind = 'NON_LOCAL', (SELECT COUNT(*) FROM constituency d
                       WHERE d.parent = a.id AND d.open = 1 AND d.since IS NOT NULL), 0) constituents
            """;

    @Inject
    private Sql sql;

    /** The non-local assemblies of a federation that are in no other, by id: where its tree begins. */
    public Page<NodeRow> tops(String federation, Slice slice) {
        return Page.of(sql.list(NODE + """
                FROM assembly a LEFT JOIN constituency c ON c.child = a.id AND c.open = 1 AND c.since IS NOT NULL
                WHERE a.federation = ? AND a.kind = 'NON_LOCAL' AND a.id > ? AND c.id IS NULL ORDER BY a.id LIMIT ?""",
                NestingRows::node, federation, slice.after(), slice.oneMore()), slice.limit(), NodeRow::id);
    }

    /** The constituents of an assembly, by id. */
    public Page<NodeRow> constituents(String parent, Slice slice) {
        return children(parent, "c.since IS NOT NULL", slice);
    }

    /** Those that asked to join and wait for its acceptance (R4), by id. */
    public Page<NodeRow> applicants(String parent, Slice slice) {
        return children(parent, "c.since IS NULL", slice);
    }

    private Page<NodeRow> children(String parent, String which, Slice slice) {
        return Page.of(sql.list(NODE + """
                FROM constituency c JOIN assembly a ON a.id = c.child
                WHERE c.parent = ? AND c.child > ? AND c.open = 1 AND\s""" + which + " ORDER BY c.child LIMIT ?",
                NestingRows::node, parent, slice.after(), slice.oneMore()), slice.limit(), NodeRow::id);
    }

    /** The assemblies it is a constituent of; 500 at most. */
    public List<NodeRow> parents(String child) {
        return sql.list("""
                SELECT a.id, a.kind, a.name, a.members, NULL parent, c.since, 0 constituents
                FROM constituency c JOIN assembly a ON a.id = c.parent
                WHERE c.child = ? AND c.until IS NULL AND c.since IS NOT NULL ORDER BY c.parent LIMIT 500""",
                NestingRows::node, child);
    }

    /** The ratifying bodies below an assembly, each once, by name; {@value #NAMED} at most. */
    public List<NodeRow> bodiesBelow(String assembly) {
        return sql.list("""
                WITH RECURSIVE down (id) AS (
                  SELECT a.id FROM assembly a WHERE a.id = ?
                  UNION
                  SELECT c.child FROM down
                  JOIN constituency c ON c.parent = down.id AND c.open = 1 AND c.since IS NOT NULL
                  JOIN assembly n ON n.id = c.child AND n.kind = 'NON_LOCAL')
                SELECT DISTINCT a.id, a.kind, a.name, a.members, NULL parent, NULL since, 0 constituents FROM down
                JOIN constituency c ON c.parent = down.id AND c.open = 1 AND c.since IS NOT NULL
                JOIN assembly a ON a.id = c.child AND a.kind <> 'NON_LOCAL' ORDER BY a.name, a.id LIMIT ?""",
                NestingRows::node, assembly, NAMED);
    }

    /** One way from the top down to the assembly, itself included; of several parents the first by id. */
    public List<NodeRow> path(String assembly) {
        return sql.list("""
                WITH RECURSIVE up (id, child, high) AS (
                  SELECT CAST(? AS CHAR(63) CHARACTER SET ascii), CAST(NULL AS CHAR(63) CHARACTER SET ascii), 0
                  UNION ALL
                  SELECT (SELECT MIN(c.parent) FROM constituency c
                          WHERE c.child = up.id AND c.until IS NULL AND c.since IS NOT NULL), up.id, up.high + 1
                  FROM up WHERE up.id IS NOT NULL AND up.high < ?)
                SELECT a.id, a.kind, a.name, a.members, NULL parent, NULL since, 0 constituents
                FROM up JOIN assembly a ON a.id = up.id ORDER BY up.high DESC""",
                NestingRows::node, assembly, HIGHEST);
    }

    /**
     * The upper levels of a federation, each assembly beneath each of its parents: as many whole levels as stay together
     * within that many assemblies. Where not even the first two do, the first of them by parent and id. At most
     * {@value #LEVELS} statements.
     */
    public List<NodeRow> levels(String federation, int most) {
        List<NodeRow> all = new ArrayList<>(tops(federation, new Slice("", Math.min(most, Slice.MOST))).rows());
        List<NodeRow> level = all;
        for (int depth = 1; depth < LEVELS && all.size() < most && (depth == 1 || all.size() + below(level) <= most); depth++) {
            List<String> parents = level.stream().filter(node -> node.constituents() > 0).map(NodeRow::id).distinct().toList();
            if (parents.isEmpty()) {
                break;
            }
            level = sql.list(NODE + """
                    FROM constituency c JOIN assembly a ON a.id = c.child
                    WHERE c.parent IN (?*) AND c.open = 1 AND c.since IS NOT NULL ORDER BY c.parent, c.child LIMIT ?""",
                    NestingRows::node, parents, most - all.size());
            all.addAll(level);
        }
        return all;
    }

    private static long below(List<NodeRow> level) {
        return level.stream().mapToLong(NodeRow::constituents).sum();
    }

    static NodeRow node(Row row) {
        return new NodeRow(row.text("id"), row.text("kind"), row.text("name"), row.number("members"),
                row.text("parent"), row.instant("since"), row.number("constituents"));
    }
}
