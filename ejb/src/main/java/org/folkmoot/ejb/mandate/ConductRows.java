package org.folkmoot.ejb.mandate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.refusal.BadRequest;

/** Reads what delegates did under their mandates. One statement each, and one more from the second page on. */
@Stateless
public class ConductRows {

    private static final String COLUMNS = """
            c.mandate, c.did, c.proposal, p.title, c.amendment, c.wording_of, c.at, e.uid, IF(c.did = 'AMENDED', m.state, NULL) state,
            c.concession = 1 OR c.did = 'AMENDED' AND m.state = 'ACCEPTED_MODIFIED' concession,
            (SELECT GROUP_CONCAT(v.instruction, ' ', v.verdict ORDER BY v.instruction SEPARATOR ',') FROM conduct_verdict v
              WHERE v.mandate = c.mandate AND v.entry = c.entry) verdicts
            """;
    private static final String TABLES = """
            FROM conduct c JOIN entry e ON e.id = c.entry JOIN proposal p ON p.id = c.proposal
            LEFT JOIN amendment m ON m.id = c.amendment
            """;
    /** How many are shown of each mandate where several mandates are. */
    private static final int EACH = 20;

    @Inject
    private Sql sql;

    /** Under one mandate, the latest first. */
    public Page<ConductRow> of(String mandate, Slice slice) {
        long before = slice.after().isEmpty() ? Long.MAX_VALUE : sql.one("SELECT c.entry FROM conduct c JOIN entry e ON e.id = c.entry "
                + "WHERE c.mandate = ? AND e.uid = ?", row -> row.number("entry"), mandate, slice.after())
                .orElseThrow(() -> new BadRequest("after", "is the id of an entry that shows something done under this mandate"));
        return Page.of(sql.list("SELECT " + COLUMNS + TABLES + "WHERE c.mandate = ? AND c.entry < ? ORDER BY c.entry DESC LIMIT ?",
                ConductRows::conduct, mandate, before, slice.oneMore()), slice.limit(), ConductRow::entry);
    }

    /** What was done under a mandate between one report and the one before it, the latest first; 500 at most. */
    public List<ConductRow> before(String mandate, String report) {
        return sql.list("SELECT " + COLUMNS + TABLES + """
                JOIN comment r ON r.id = ? WHERE c.mandate = ? AND c.entry < r.entry AND c.entry > COALESCE(
                  (SELECT MAX(b.entry) FROM comment b WHERE b.mandate = r.mandate AND b.entry < r.entry), 0)
                ORDER BY c.entry DESC LIMIT 500""", ConductRows::conduct, report, mandate);
    }

    /** What was done under a mandate since the last report, the latest first; 500 at most. */
    public List<ConductRow> sinceReport(String mandate) {
        return sql.list("SELECT " + COLUMNS + TABLES + """
                WHERE c.mandate = ? AND c.entry > COALESCE((SELECT MAX(b.entry) FROM comment b WHERE b.mandate = c.mandate), 0)
                ORDER BY c.entry DESC LIMIT 500""", ConductRows::conduct, mandate);
    }

    /** What went against a must or must-not, or gave way, under each of several mandates: the latest 20 of each, the latest first. */
    public List<ConductRow> remarkable(Collection<String> mandates) {
        return sql.list("SELECT * FROM (SELECT " + COLUMNS + ", c.entry place, ROW_NUMBER() OVER (PARTITION BY c.mandate ORDER BY c.entry DESC) "
                + "latest " + TABLES + """
                WHERE c.mandate IN (?*) AND (c.concession = 1 OR c.did = 'AMENDED' AND m.state = 'ACCEPTED_MODIFIED'
                  OR EXISTS (SELECT 1 FROM conduct_verdict a WHERE a.mandate = c.mandate AND a.entry = c.entry AND a.verdict = 'AGAINST'))
                ) remarkable WHERE latest <= ? ORDER BY place DESC""", ConductRows::conduct, mandates, EACH);
    }

    private static ConductRow conduct(Row row) {
        return new ConductRow(row.text("mandate"), row.text("did"), row.text("proposal"), row.text("title"), row.text("amendment"),
                row.text("wording_of"), row.text("state"), row.flag("concession"), row.instant("at"), row.text("uid"),
                verdicts(row.text("verdicts")));
    }

    private static List<VerdictRow> verdicts(String written) {
        return written == null ? List.of() : Arrays.stream(written.split(",")).map(each -> each.split(" "))
                .map(each -> new VerdictRow(Integer.parseInt(each[0]), each[1])).toList();
    }
}
