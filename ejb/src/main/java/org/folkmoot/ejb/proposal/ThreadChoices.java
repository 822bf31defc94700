package org.folkmoot.ejb.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.assembly.Links;
import org.folkmoot.ejb.sql.Row;

/**
 * By what a thread can be narrowed.
 *
 * @param levels     as a filter names them, from the top of the nesting down
 * @param assemblies names by id of those in whose records something stands; empty where that was not asked for
 * @param clauses    those of a version, in order
 */
public record ThreadChoices(List<String> levels, Map<String, String> assemblies, List<ClauseRow> clauses) {

    /** The levels are put together from how deep the nesting is; the other choices come one in a row. */
    static final String STATEMENT = Levels.NON_LOCAL_BELOW + """
            SELECT 'STEPS' what, '' id, '' name, (SELECT MAX(steps) FROM down) place
            UNION ALL SELECT 'ABOVE', '', '', 0 FROM assembly h WHERE h.id = ?
              AND EXISTS (SELECT 1 FROM constituency c WHERE c.child = h.id AND\s""" + Links.LIVE + """
            )
            UNION ALL SELECT 'BODIES', f.bodies, '', 0 FROM assembly h JOIN federation f ON f.id = h.federation
              WHERE h.id = ? AND h.kind = 'NON_LOCAL'
            UNION ALL SELECT DISTINCT 'ASSEMBLY', a.id, a.name, 0 FROM entry e JOIN assembly a ON a.id = e.assembly
              WHERE e.proposal = ? AND ? = 1
            UNION ALL SELECT 'CLAUSE', c.id, c.heading, c.position FROM clause c WHERE c.proposal = ? AND c.number = ?
            ORDER BY place, name, id""";

    /** One row of the statement. */
    record Choice(String what, String id, String name, int place) {

        static Choice of(Row row) {
            return new Choice(row.text("what"), row.text("id"), row.text("name"), row.integer("place"));
        }
    }

    static ThreadChoices of(List<Choice> choices) {
        Map<String, String> assemblies = new LinkedHashMap<>();
        List<ClauseRow> clauses = new ArrayList<>();
        List<String> levels = new ArrayList<>(List.of(Levels.HOME));
        List<String> bodies = new ArrayList<>();
        for (Choice choice : choices) {
            switch (choice.what()) {
                case "ABOVE" -> levels.add(0, Levels.ABOVE);
                case "BODIES" -> bodies.add(choice.id());
                case "ASSEMBLY" -> assemblies.put(choice.id(), choice.name());
                case "CLAUSE" -> clauses.add(new ClauseRow(choice.place(), choice.id(), choice.name(), ""));
                default -> {
                    for (int step = 1; step <= choice.place(); step++) {
                        levels.add(String.valueOf(step));
                    }
                }
            }
        }
        levels.addAll(bodies);
        return new ThreadChoices(levels, assemblies, clauses);
    }
}
