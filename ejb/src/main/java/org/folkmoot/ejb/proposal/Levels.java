package org.folkmoot.ejb.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.ejb.assembly.Links;
import org.folkmoot.ejb.sql.Sql;

/**
 * Where assemblies stand in the nesting, as seen from the home of a proposal: {@code HOME} itself; {@code LOCAL} or
 * {@code CIRCLE} for what these are, however deep; {@code 1}, {@code 2}, … for non-local assemblies so many steps below the
 * home, by the shortest way; {@code ABOVE} for what the home is a constituent of, at whatever distance. The nesting is today's.
 */
@ApplicationScoped
class Levels {

    static final String HOME = "HOME";
    static final String ABOVE = "ABOVE";

    private static final String ID = "VARCHAR(63) CHARACTER SET ascii) COLLATE ascii_bin";
    /** Begins a statement that knows non-local assemblies at and below one as {@code down}, with their {@code steps}. */
    static final String NON_LOCAL_BELOW = """
            WITH RECURSIVE down (id, steps) AS (
              SELECT CAST(? AS\s""" + ID + """
            , 0
              UNION SELECT c.child, d.steps + 1 FROM down d JOIN constituency c ON c.parent = d.id AND\s""" + Links.LIVE + """
             JOIN assembly n ON n.id = c.child AND n.kind = 'NON_LOCAL' WHERE d.steps < 9)
            """;

    @Inject
    private Sql sql;

    /** One assembly, and which kind it is: {@code LOCAL}, {@code CIRCLE} or {@code NON_LOCAL}. */
    record Placed(String assembly, String kind) {
    }

    /** The levels of these assemblies; without those that are neither below the home nor above it. One statement, or none for none. */
    Map<String, String> of(String home, Collection<Placed> assemblies) {
        Map<String, String> levels = new HashMap<>();
        Set<String> sought = new HashSet<>();
        for (Placed placed : assemblies) {
            if (placed.assembly().equals(home)) {
                levels.put(home, HOME);
            } else if (placed.kind().equals("NON_LOCAL")) {
                sought.add(placed.assembly());
            } else {
                levels.put(placed.assembly(), placed.kind());
            }
        }
        if (!sought.isEmpty()) {
            sought.add(home);
            levels.putAll(nonLocal(home, sought));
        }
        return levels;
    }

    /** Upward from those sought, which are few, rather than down from the home. */
    private Map<String, String> nonLocal(String home, Set<String> sought) {
        return sql.list("""
                WITH RECURSIVE up (start, id, steps) AS (
                  SELECT a.id, a.id, 0 FROM assembly a WHERE a.id IN (?*)
                  UNION SELECT u.start, c.parent, u.steps + 1 FROM up u JOIN constituency c ON c.child = u.id AND\s""" + Links.LIVE + """
                )
                SELECT start, id, MIN(steps) steps FROM up WHERE steps > 0 AND (start = ? OR id = ?) GROUP BY start, id""",
                row -> row.text("start").equals(home) ? Map.entry(row.text("id"), ABOVE)
                        : Map.entry(row.text("start"), String.valueOf(row.number("steps"))), sought, home, home)
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Adds the condition that the assembly that the statement calls {@code f} stands at that level.
     */
    static void narrow(String level, String home, StringBuilder where, List<Object> arguments) {
        switch (level) {
            case HOME -> {
                where.append(" AND f.id = ?");
                arguments.add(home);
            }
            case "LOCAL", "CIRCLE" -> {
                where.append(" AND f.kind = ? AND f.id <> ?");
                arguments.addAll(List.of(level, home));
            }
            case ABOVE -> {
                where.append(" AND f.id IN (WITH RECURSIVE up (id) AS (SELECT c.parent FROM constituency c WHERE c.child = ? AND ")
                        .append(Links.LIVE).append(Links.up("up")).append(") SELECT id FROM up)");
                arguments.add(home);
            }
            default -> {
                where.append(" AND f.id IN (").append(NON_LOCAL_BELOW).append(" SELECT id FROM down GROUP BY id HAVING MIN(steps) = ?)");
                arguments.addAll(List.of(home, Integer.parseInt(level)));
            }
        }
    }
}
