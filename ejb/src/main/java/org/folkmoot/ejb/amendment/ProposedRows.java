package org.folkmoot.ejb.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.ejb.sql.Stored;
import org.folkmoot.text.Change;

/** Reads the answers that delegates propose and that stand. Two statements, however many requests are asked about. */
@Stateless
public class ProposedRows {

    @Inject
    private Sql sql;

    /** Those to some requests, by request: what most stand behind first, then the oldest. */
    public Map<String, List<ProposedRow>> of(Collection<String> amendments) {
        Map<String, List<ProposedRow.Seconder>> seconds = sql.list("""
                SELECT s.proposed, s.person, p.name FROM answer_second s JOIN answer_proposal q ON q.id = s.proposed
                JOIN person p ON p.id = s.person WHERE q.amendment IN (?*) AND s.open = 1 ORDER BY s.id""",
                row -> Map.entry(row.text("proposed"), new ProposedRow.Seconder(row.text("person"), row.text("name"))), amendments).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql.list("""
                SELECT q.id, q.amendment, q.person, p.name, q.answer, q.reason, q.base, q.changes, q.at
                FROM answer_proposal q JOIN person p ON p.id = q.person WHERE q.amendment IN (?*) AND q.open = 1 ORDER BY q.entry""",
                row -> read(row, seconds), amendments).stream()
                .sorted((one, other) -> other.seconded().size() - one.seconded().size())
                .collect(Collectors.groupingBy(ProposedRow::amendment));
    }

    private static ProposedRow read(Row row, Map<String, List<ProposedRow.Seconder>> seconds) {
        List<Change> changes = row.text("changes") == null ? List.of() : Stored.array(row.text("changes")).getValuesAs(JsonObject.class)
                .stream().map(one -> ChangeFields.kept(one.getString("op"), one.getString("clause", null), one.getString("after", null),
                        one.getString("heading", null), one.getString("text", null))).toList();
        return new ProposedRow(row.text("id"), row.text("amendment"), row.text("person"), row.text("name"), row.text("answer"),
                row.text("reason"), row.integer("base"), changes, row.instant("at"), seconds.getOrDefault(row.text("id"), List.of()));
    }
}
