package org.folkmoot.ejb.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Sql;

/** Reads which offers wait for an answer. One statement each. */
@Stateless
public class OpenOffers {

    private static final String OPEN = """
            SELECT b.assembly, a.name, o.proposal, p.title, o.round, o.number, o.state, o.respond_by, r.response,
                   (SELECT e.uid FROM awaiting w JOIN entry e ON e.id = w.entry
                    WHERE w.assembly = b.assembly AND w.signed_at IS NULL AND e.act = 'respond' AND e.proposal = o.proposal
                      AND JSON_VALUE(e.data, '$.round') = o.round ORDER BY w.entry DESC LIMIT 1) waiting
            FROM offer_body b JOIN offer o ON o.id = b.offer JOIN proposal p ON p.id = o.proposal
            JOIN assembly a ON a.id = b.assembly LEFT JOIN response r ON r.id = b.answer
            WHERE b.assembly IN (%s) AND b.in_scope = 1 AND b.consent IS NULL
              AND o.state IN ('ON_OFFER', 'REACHED', 'IN_EFFECT')
            ORDER BY o.respond_by IS NULL, o.respond_by, o.id, b.assembly LIMIT 50""";

    @Inject
    private Sql sql;

    /** Those in the assemblies where this person is an officer, the most urgent first; 50 at most. */
    public List<OpenOfferRow> unanswered(String person) {
        return sql.list(OPEN.formatted("SELECT f.assembly FROM office f WHERE f.person = ? AND f.ended_at IS NULL"),
                OpenOffers::row, person);
    }

    /** Those in the assemblies where this person is an officer or a member, the most urgent first; 50 at most. */
    public List<OpenOfferRow> before(String person) {
        return sql.list(OPEN.formatted("SELECT f.assembly FROM office f WHERE f.person = ? AND f.ended_at IS NULL "
                + "UNION SELECT m.assembly FROM membership m WHERE m.person = ? AND m.until IS NULL"), OpenOffers::row, person, person);
    }

    /** Those before one assembly, the most urgent first; 50 at most. */
    public List<OpenOfferRow> unansweredBy(String assembly) {
        return sql.list(OPEN.formatted("?"), OpenOffers::row, assembly);
    }

    private static OpenOfferRow row(Row row) {
        return new OpenOfferRow(row.text("assembly"), row.text("name"), row.text("proposal"), row.text("title"),
                row.integer("round"), row.integer("number"), row.text("state"), row.day("respond_by"),
                row.text("response"), row.text("waiting"));
    }
}
