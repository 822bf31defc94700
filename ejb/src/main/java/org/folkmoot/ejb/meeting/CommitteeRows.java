package org.folkmoot.ejb.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.meeting.Committee;

/** Reads drafting committees. One statement each. */
@Stateless
public class CommitteeRows {

    @Inject
    private Sql sql;

    /** Those in an assembly's committee now, by name. */
    public List<CommitteeRow> in(String assembly) {
        return sql.list("""
                SELECT c.person, p.name, c.since FROM committee_seat c JOIN person p ON p.id = c.person
                WHERE c.assembly = ? AND c.open = 1 ORDER BY p.name, p.id""",
                row -> new CommitteeRow(row.text("person"), row.text("name"), row.instant("since")), assembly);
    }

    /** The assemblies in whose committees somebody is, with what those may do. */
    public Map<String, Committee> of(String person) {
        Map<String, Committee> committees = new TreeMap<>();
        sql.list("SELECT a.id, a.rules FROM committee_seat c JOIN assembly a ON a.id = c.assembly WHERE c.person = ? AND c.open = 1 "
                + "LIMIT 500", row -> Map.entry(row.text("id"), StandingRules.committeeIn(row.text("rules"))), person)
                .forEach(each -> each.getValue().ifPresent(committee -> committees.put(each.getKey(), committee)));
        return committees;
    }

    /**
     * The committee that rules name, whoever of it still has a seat.
     *
     * @param rules JSON, or null
     */
    public static Optional<Committee> named(String rules) {
        return StandingRules.committeeIn(rules);
    }
}
