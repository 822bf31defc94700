package org.folkmoot.ejb.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.sql.Sql;

/** Reads the status table as a depositary keeps it: who answered, in the order of deposit, then who is silent. */
@Stateless
public class StatusRows {

    @Inject
    private Sql sql;

    /**
     * Where a body stands.
     *
     * @param key    its place in the order of deposits, for paging; 0 where it is silent
     * @param entry  the public id of the entry that holds its latest answer; null: silent
     * @param answer its latest answer; null: silent
     * @param needed votes that its rule asked for; null where none were entered
     */
    public record Line(long key, String entry, String assembly, String name, boolean inScope, String answer, boolean consents,
            Integer version, Instant depositedAt, LocalDate decidedOn, Long yes, Long no, Long basis, Long needed,
            String reason, boolean any, long amendments) {
    }

    /** Bodies that answered, in the order of their latest deposit. */
    public List<Line> answered(OfferRow offer, long after, int limit) {
        return sql.list("""
                SELECT r.id, e.uid, b.assembly, a.name, b.in_scope, r.response, b.consent IS NOT NULL consents, r.number,
                  r.deposited_at, r.decided_on, r.yes, r.no, r.basis, r.needed, r.reason, r.any_condition,
                  (SELECT COUNT(*) FROM response_amendment x WHERE x.response = r.id) amendments
                FROM response r FORCE INDEX (response_offer) STRAIGHT_JOIN offer_body b ON b.offer = r.offer AND b.assembly = r.assembly AND b.answer = r.id
                STRAIGHT_JOIN assembly a ON a.id = r.assembly STRAIGHT_JOIN entry e ON e.id = r.entry
                WHERE r.offer = ? AND r.id > ? ORDER BY r.id LIMIT ?""", StatusRows::line, offer.key(), after, limit);
    }

    /** Bodies in scope that gave no answer, by id. */
    public List<Line> silent(OfferRow offer, String after, int limit) {
        return sql.list("""
                SELECT b.assembly, a.name FROM offer_body b FORCE INDEX (offer_body_standing) STRAIGHT_JOIN assembly a ON a.id = b.assembly
                WHERE b.offer = ? AND b.in_scope = 1 AND b.consent IS NULL AND b.answer IS NULL AND b.assembly > ?
                ORDER BY b.assembly LIMIT ?""",
                row -> new Line(0, null, row.text("assembly"), row.text("name"), true, null, false, null, null, null, null,
                        null, null, null, "", false, 0), offer.key(), after, limit);
    }

    /**
     * A round in short.
     *
     * @param key        the number of its offer in the database; never shown
     * @param consenting bodies whose consent counts, or did when it ended
     * @param asked      amendments that stand against its version
     */
    public record Round(long key, int round, int version, String state, Instant openedAt, Instant closedAt, long counted,
            long consenting, long asked) {
    }

    /** The latest rounds of a proposal, the newest first. */
    public List<Round> rounds(String proposal, int limit) {
        return sql.list("""
                SELECT o.id, o.round, o.number, o.state, o.opened_at, o.closed_at, t.counted, t.consenting,
                       (SELECT COUNT(*) FROM amendment a WHERE a.proposal = o.proposal AND a.base = o.number) asked
                FROM offer o LEFT JOIN offer_tally t ON t.offer = o.id AND t.grp = ''
                WHERE o.proposal = ? ORDER BY o.round DESC LIMIT ?""",
                row -> new Round(row.number("id"), row.integer("round"), row.integer("number"), row.text("state"), row.instant("opened_at"),
                        row.instant("closed_at"), row.number("counted"), row.number("consenting"), row.number("asked")),
                proposal, limit);
    }

    /** How many bodies in scope gave which answer as their latest; of those who consent only their number is looked at. */
    public Map<String, Long> kinds(OfferRow offer) {
        return sql.list("""
                SELECT 'RATIFY' response, COUNT(*) n FROM offer_body FORCE INDEX (offer_body_standing)
                WHERE offer = ? AND in_scope = 1 AND consent IS NOT NULL
                UNION ALL
                SELECT r.response, COUNT(*) FROM offer_body b FORCE INDEX (offer_body_standing) STRAIGHT_JOIN response r ON r.id = b.answer
                WHERE b.offer = ? AND b.in_scope = 1 AND b.consent IS NULL AND b.answer IS NOT NULL GROUP BY r.response""",
                row -> Map.entry(row.text("response"), row.number("n")), offer.key(), offer.key())
                .stream().filter(kind -> kind.getValue() > 0).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    /** The names of assemblies by id; an unknown id is left out. */
    public Map<String, String> names(Collection<String> assemblies) {
        return assemblies.isEmpty() ? Map.of() : sql.list("SELECT id, name FROM assembly WHERE id IN (?*)",
                row -> Map.entry(row.text("id"), row.text("name")), assemblies)
                .stream().limit(Slice.MOST).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Line line(Row row) {
        return new Line(row.number("id"), row.text("uid"), row.text("assembly"), row.text("name"), row.flag("in_scope"),
                row.text("response"), row.flag("consents"), row.integerOrNull("number"), row.instant("deposited_at"),
                row.day("decided_on"), row.numberOrNull("yes"), row.numberOrNull("no"), row.numberOrNull("basis"),
                row.numberOrNull("needed"), row.text("reason"), row.flag("any_condition"), row.number("amendments"));
    }
}
