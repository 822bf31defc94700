package org.folkmoot.ejb.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.amendment.Fate;
import org.folkmoot.ejb.sql.Sql;

/** Reads what assemblies asked for and what became of it. Each method takes five statements, however many are asked about. */
@Stateless
public class Asks {

    private static final String ASKED = """
            SELECT q.assembly, q.amendment, MIN(q.round) round, MAX(q.latest) latest, MAX(q.any_condition) any_condition FROM (
              SELECT m.assembly, m.id amendment, 0 latest, 0 any_condition,
                     (SELECT COALESCE(MAX(o.round), 0) FROM offer o WHERE o.proposal = m.proposal AND o.entry < m.entry) round
                FROM amendment m WHERE m.assembly IN (?*) AND %1$s
              UNION ALL SELECT w.assembly, w.amendment, 0, 0,
                     (SELECT COALESCE(MAX(o.round), 0) FROM offer o WHERE o.proposal = m.proposal AND o.entry < w.entry)
                FROM amendment_way w JOIN amendment m ON m.id = w.amendment
                WHERE w.assembly IN (?*) AND w.did = 'TOOK_UP' AND %1$s
              UNION ALL SELECT r.assembly, ra.amendment, r.response = 'RETURN' AND NOT EXISTS (SELECT 1 FROM response l
                      JOIN offer lo ON lo.id = l.offer WHERE l.assembly = r.assembly AND lo.proposal = o.proposal AND l.id > r.id),
                     r.any_condition, o.round
                FROM response r JOIN response_amendment ra ON ra.response = r.id JOIN offer o ON o.id = r.offer
                JOIN amendment m ON m.id = ra.amendment WHERE r.assembly IN (?*) AND %1$s) q
            GROUP BY q.assembly, q.amendment""";
    private static final String STANDS = """
            WITH RECURSIVE chain (start, id, depth) AS (
              SELECT m.id, m.into_id, 1 FROM amendment m WHERE m.id IN (?*) AND m.into_id IS NOT NULL
              UNION SELECT c.start, m.into_id, c.depth + 1 FROM chain c JOIN amendment m ON m.id = c.id WHERE m.into_id IS NOT NULL)
            SELECT c.start, c.id, c.depth, m.state, m.in_version, w.reason, w.at FROM chain c JOIN amendment m ON m.id = c.id
            JOIN proposal p ON p.id = m.proposal LEFT JOIN amendment_way w ON w.id = (SELECT MAX(l.id) FROM amendment_way l
              WHERE l.amendment = m.id AND l.assembly = p.home)
            WHERE m.into_id IS NULL ORDER BY c.depth""";

    @Inject
    private Sql sql;
    @Inject
    private AmendmentRows amendments;

    /** Who asked for what, before it is known what became of it. */
    private record Asked(String assembly, String amendment, int round, boolean condition, boolean any) {
    }

    /** What stands for an amendment at last. */
    private record Stands(String id, AmendmentState state, Integer inVersion, String reason, Instant at) {
    }

    /** What these assemblies asked for in one proposal, each in the order in which it was made. */
    public Map<String, List<AskRow>> of(String proposal, Collection<String> assemblies) {
        return told(sql.list(ASKED.formatted("m.proposal = ?"), Asks::asked, assemblies, proposal, assemblies, proposal, assemblies,
                proposal));
    }

    /** What one assembly asked for in any proposal, the latest first; 500 at most. */
    public List<AskRow> of(String assembly) {
        List<String> one = List.of(assembly);
        return told(sql.list(ASKED.formatted("1 = 1") + " ORDER BY amendment DESC LIMIT 500", Asks::asked, one, one, one))
                .getOrDefault(assembly, List.of()).stream()
                .sorted((left, right) -> right.amendment().madeAt().compareTo(left.amendment().madeAt())).toList();
    }

    private static Asked asked(org.folkmoot.ejb.sql.Row row) {
        return new Asked(row.text("assembly"), row.text("amendment"), row.integer("round"), row.flag("latest"), row.flag("any_condition"));
    }

    private Map<String, List<AskRow>> told(List<Asked> asked) {
        Set<String> ids = asked.stream().map(Asked::amendment).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Stands> stands = new HashMap<>();
        sql.list(STANDS, row -> Map.entry(row.text("start"), new Stands(row.text("id"), AmendmentState.valueOf(row.text("state")),
                row.integerOrNull("in_version"), row.text("reason"), row.instant("at"))), ids)
                .forEach(each -> stands.put(each.getKey(), each.getValue()));
        Map<String, List<WayRow>> way = amendments.way(ids).stream().collect(Collectors.groupingBy(WayRow::amendment));
        Map<String, List<MeetsRow>> meets = amendments.meets(ids).stream().collect(Collectors.groupingBy(MeetsRow::amendment));
        Map<String, List<AskRow>> told = new LinkedHashMap<>();
        for (AmendmentRow amendment : amendments.amendments(ids)) {
            for (Asked each : asked) {
                if (each.amendment().equals(amendment.id())) {
                    told.computeIfAbsent(each.assembly(), none -> new ArrayList<>()).add(row(each, amendment,
                            stands.get(amendment.id()), way.getOrDefault(amendment.id(), List.of()),
                            meets.getOrDefault(amendment.id(), List.of())));
                }
            }
        }
        return told;
    }

    private static AskRow row(Asked asked, AmendmentRow amendment, Stands stands, List<WayRow> way, List<MeetsRow> meets) {
        Fate fate = Fate.of(AmendmentState.valueOf(amendment.state()), amendment.inVersion(),
                stands == null ? null : Fate.of(stands.state(), stands.inVersion(), null));
        return new AskRow(asked.assembly(), amendment, asked.round(), asked.condition(), asked.any(), fate,
                stands == null ? amendment.inVersion() : stands.inVersion(), stands == null ? null : stands.id(),
                stands == null ? amendment.answerReason() : stands.reason(),
                stands == null ? amendment.answeredAt() : stands.at(), way,
                meets.stream().filter(row -> row.assembly().equals(asked.assembly())).toList());
    }
}
