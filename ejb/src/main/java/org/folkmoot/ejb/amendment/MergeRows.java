package org.folkmoot.ejb.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.text.Change;

/**
 * Reads what stands at a proposal's merge desk: what is open, and what is accepted and in no version yet. Locks nothing, so
 * that it may have changed when somebody publishes; the act itself looks again. Each method takes one statement.
 */
@Stateless
public class MergeRows {

    private static final String FORMS = """
            WITH RECURSIVE line (id) AS (
              SELECT id FROM amendment WHERE proposal = ? AND in_version IS NULL
                AND state IN ('OPEN', 'ACCEPTED', 'ACCEPTED_MODIFIED')
              UNION SELECT m.of_id FROM line l JOIN amendment m ON m.id = l.id WHERE m.of_id IS NOT NULL)
            SELECT m.id, m.base, m.of_id, m.form, m.wording, c.form changed, c.op, c.clause, c.after, c.heading, c.text
            FROM line l JOIN amendment m ON m.id = l.id
            JOIN amendment_change c ON c.amendment = m.id AND c.form IN (m.form, COALESCE(m.wording, m.form))
            ORDER BY m.entry, c.form, c.position""";
    private static final String ASKERS = """
            WITH RECURSIVE made (top, id) AS (
              SELECT id, id FROM amendment WHERE id IN (?*)
              UNION SELECT d.top, s.source FROM made d JOIN amendment_source s ON s.amendment = d.id),
            asked AS (
              SELECT d.top, m.assembly FROM made d JOIN amendment m ON m.id = d.id WHERE m.assembly IS NOT NULL
              UNION SELECT d.top, w.assembly FROM made d JOIN amendment_way w ON w.amendment = d.id AND w.did = 'TOOK_UP'
              UNION SELECT d.top, r.assembly FROM made d JOIN response_amendment ra ON ra.amendment = d.id
                JOIN response r ON r.id = ra.response)
            SELECT q.top, q.assembly, a.name FROM asked q JOIN assembly a ON a.id = q.assembly ORDER BY q.top, a.name, a.id""";

    @Inject
    private Sql sql;

    /** One change of one form of an amendment. */
    private record Told(String id, int base, String of, int form, Integer wording, int changed, Change change) {

        boolean isMerged() {
            return changed == (wording == null ? form : wording);
        }
    }

    /** In the order in which they were made; those that these amend are among them, whatever became of them. */
    public Map<String, MergeRow> standing(String proposal) {
        Map<String, List<Told>> told = sql.list(FORMS, MergeRows::told, proposal).stream()
                .collect(Collectors.groupingBy(Told::id, LinkedHashMap::new, Collectors.toList()));
        Map<String, MergeRow> rows = new LinkedHashMap<>();
        told.forEach((id, changes) -> {
            List<Change> asked = new ArrayList<>();
            List<Change> merged = new ArrayList<>();
            for (Told each : changes) {
                if (each.changed() == each.form()) {
                    asked.add(each.change());
                }
                if (each.isMerged()) {
                    merged.add(each.change());
                }
            }
            Told first = changes.get(0);
            rows.put(id, new MergeRow(id, first.base(), first.of(), first.wording() != null, asked, merged));
        });
        return rows;
    }

    /** Which assemblies ask for these, by name; none of one that only a person asks for. */
    public List<AskerRow> askers(Collection<String> amendments) {
        return sql.list(ASKERS, row -> new AskerRow(row.text("top"), row.text("assembly"), row.text("name")), amendments);
    }

    /** Every id that a clause of the proposal ever had. */
    public Set<String> usedIds(String proposal) {
        return new HashSet<>(sql.list("SELECT DISTINCT id FROM clause WHERE proposal = ?", row -> row.text("id"), proposal));
    }

    private static Told told(Row row) {
        return new Told(row.text("id"), row.integer("base"), row.text("of_id"), row.integer("form"), row.integerOrNull("wording"),
                row.integer("changed"), ChangeFields.kept(row.text("op"), row.text("clause"), row.text("after"),
                        row.text("heading"), row.text("text")));
    }
}
