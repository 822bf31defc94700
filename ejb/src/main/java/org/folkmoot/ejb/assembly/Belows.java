package org.folkmoot.ejb.assembly;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.sql.Sql;

/**
 * How many bodies and members lie below assemblies. Counting takes a walk through everything below, so what was counted
 * is kept for {@value #KEPT_SECONDS} seconds: these figures describe, they decide nothing.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Belows {

    static final int KEPT_SECONDS = 60;
    private static final int MOST = 10_000;

    private final Map<String, Counted> counted = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Counted> eldest) {
            return size() > MOST;
        }
    };

    @Inject
    private Sql sql;

    /** The figures of each of these assemblies, by id; at most one statement. */
    public Map<String, Below> of(Collection<String> assemblies) {
        Map<String, Below> known = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        long now = System.nanoTime();
        synchronized (counted) {
            for (String assembly : assemblies) {
                Counted figures = counted.get(assembly);
                if (figures != null && now - figures.at() < KEPT_SECONDS * 1_000_000_000L) {
                    known.put(assembly, figures.below());
                } else {
                    unknown.add(assembly);
                }
            }
        }
        if (!unknown.isEmpty()) {
            List<Below> read = count(unknown);
            synchronized (counted) {
                read.forEach(below -> counted.put(below.assembly(), new Counted(below, now)));
            }
            read.forEach(below -> known.put(below.assembly(), below));
            unknown.forEach(assembly -> known.putIfAbsent(assembly, new Below(assembly, 0, 0)));
        }
        return known;
    }

    private List<Below> count(List<String> assemblies) {
        return sql.list("""
                WITH RECURSIVE down (top, id) AS (
                  SELECT a.id, a.id FROM assembly a WHERE a.id IN (?*)
                  UNION
                  SELECT down.top, c.child FROM down
                  JOIN constituency c ON c.parent = down.id AND c.open = 1 AND c.since IS NOT NULL
                  JOIN assembly n ON n.id = c.child AND n.kind = 'NON_LOCAL')
                SELECT top, COUNT(*) bodies, SUM(members) members FROM (
                  SELECT DISTINCT down.top, a.id, a.members FROM down
                  JOIN constituency c ON c.parent = down.id AND c.open = 1 AND c.since IS NOT NULL
                  JOIN assembly a ON a.id = c.child AND a.kind <> 'NON_LOCAL') b
                GROUP BY top""",
                row -> new Below(row.text("top"), row.number("bodies"), row.number("members")), assemblies);
    }

    private record Counted(Below below, long at) {
    }
}
