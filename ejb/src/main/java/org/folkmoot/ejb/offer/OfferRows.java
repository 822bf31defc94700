package org.folkmoot.ejb.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.ejb.sql.Stored;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.NotFound;

/** Reads offers and answers. Each method takes one statement unless it says otherwise. */
@Stateless
public class OfferRows {

    /** In this order: told to page by the ids of bodies, the database may walk through all assemblies there are. */
    private static final String BODY = """
            SELECT b.assembly, a.name, b.members, b.in_scope, b.late, b.grps, b.consent, r.response, e.uid, r.number,
                   r.decided_on, r.deposited_at, k.deposited_day consented_on, r.yes, r.no, r.basis, r.needed, r.reason
            FROM offer_body b STRAIGHT_JOIN assembly a ON a.id = b.assembly
            LEFT JOIN response r ON r.id = b.answer LEFT JOIN response k ON k.id = b.consent
            LEFT JOIN entry e ON e.id = r.entry
            """;
    private static final String RESPONSE = """
            SELECT o.proposal, e.uid, r.assembly, a.name, o.round, r.response, r.number, r.digest, r.terms_digest, r.any_condition,
                   r.reason, r.meeting, r.decision, r.yes, r.no, r.basis, r.needed, r.decided_on, r.deposited_at,
                   (SELECT GROUP_CONCAT(ra.amendment ORDER BY ra.amendment SEPARATOR ' ')
                    FROM response_amendment ra WHERE ra.response = r.id) amendments
            FROM response r JOIN offer o ON o.id = r.offer JOIN assembly a ON a.id = r.assembly
            JOIN entry e ON e.id = r.entry
            """;

    @Inject
    private Sql sql;

    /** By round. */
    public Page<OfferRow> offers(String proposal, Slice slice) {
        return Page.of(sql.list("SELECT " + OfferRow.COLUMNS + """
                 \sFROM offer o WHERE o.proposal = ? AND o.round > ? ORDER BY o.round LIMIT ?""", OfferRow::read,
                proposal, slice.number(), slice.oneMore()), slice.limit(), offer -> String.valueOf(offer.round()));
    }

    /** That round, or a refusal. */
    public OfferRow offer(String proposal, int round) {
        return sql.one("SELECT " + OfferRow.COLUMNS + " FROM offer o WHERE o.proposal = ? AND o.round = ?",
                OfferRow::read, proposal, round)
                .orElseThrow(() -> new NotFound("offer", proposal + "/" + round));
    }

    /** The versions in effect, each once. */
    public List<Integer> versionsInEffect(String proposal) {
        return sql.list("SELECT DISTINCT number FROM offer WHERE proposal = ? AND state = 'IN_EFFECT' ORDER BY number",
                row -> row.integer("number"), proposal);
    }

    /** Every body whose consent counts: the whole list, by id. For programs; a page shows {@link #bodies}. */
    public List<String> consenting(OfferRow offer) {
        return sql.list("""
                SELECT assembly FROM offer_body WHERE offer = ? AND in_scope = 1 AND consent IS NOT NULL
                ORDER BY assembly""", row -> row.text("assembly"), offer.key());
    }

    /** The status table: each body that is or was in the scope, silent ones too, by id. */
    public Page<BodyRow> bodies(OfferRow offer, Slice slice) {
        return Page.of(sql.list(BODY + "WHERE b.offer = ? AND b.assembly > ? ORDER BY b.assembly LIMIT ?",
                OfferRows::body, offer.key(), slice.after(), slice.oneMore()), slice.limit(), BodyRow::assembly);
    }

    /** The lines of the status table for these bodies only, such as the constituents of one assembly; 500 at most. */
    public List<BodyRow> bodies(OfferRow offer, List<String> assemblies) {
        return sql.list(BODY + "WHERE b.offer = ? AND b.assembly IN (?*) ORDER BY b.assembly",
                OfferRows::body, offer.key(), assemblies.subList(0, Math.min(assemblies.size(), Slice.MOST)));
    }

    /** The sums per direct constituent of the home, by id. */
    public Page<GroupTally> groups(OfferRow offer, Slice slice) {
        return Page.of(sql.list("""
                SELECT t.grp, a.name, t.counted, t.consenting, t.members_counted, t.members_consenting
                FROM offer_tally t STRAIGHT_JOIN assembly a ON a.id = t.grp
                WHERE t.offer = ? AND t.grp > ? ORDER BY t.grp LIMIT ?""", OfferRows::tally,
                offer.key(), slice.after(), slice.oneMore()), slice.limit(), GroupTally::group);
    }

    /** The sums over the whole scope. */
    public GroupTally whole(OfferRow offer) {
        return sql.one("""
                SELECT grp, NULL name, counted, consenting, members_counted, members_consenting
                FROM offer_tally WHERE offer = ? AND grp = ''""", OfferRows::tally, offer.key())
                .orElseGet(() -> new GroupTally("", null, 0, 0, 0, 0));
    }

    /** Changes whenever an answer to it comes in, or what it counts does. */
    public String state(OfferRow offer) {
        return offer + "/" + whole(offer) + "/"
                + sql.count("SELECT MAX(id) FROM response WHERE offer = ?", offer.key());
    }

    /** All answers to an offer as they came in, views of assemblies in between and rescissions too; two statements. */
    public Page<ResponseRow> responses(OfferRow offer, Slice slice) {
        long after = slice.after().isEmpty() ? 0 : sql.one("""
                SELECT r.id FROM response r JOIN entry e ON e.id = r.entry WHERE e.uid = ? AND r.offer = ?""",
                row -> row.number("id"), slice.after(), offer.key())
                .orElseThrow(() -> new BadRequest("after", "is the id of an answer to this offer"));
        return Page.of(sql.list(RESPONSE + "WHERE r.offer = ? AND r.id > ? ORDER BY r.id LIMIT ?",
                OfferRows::response, offer.key(), after, slice.oneMore()), slice.limit(), ResponseRow::id);
    }

    /**
     * What one body answered to any offer of these proposals, in the order of deposit; 500 at most.
     *
     * @param as makes of each a proposal and the answer
     */
    public <T> List<T> answers(String assembly, List<String> proposals, BiFunction<String, ResponseRow, T> as) {
        return sql.list(RESPONSE + "WHERE r.assembly = ? AND o.proposal IN (?*) ORDER BY r.id LIMIT 500",
                row -> as.apply(row.text("proposal"), response(row)), assembly, proposals);
    }

    static GroupTally tally(Row row) {
        return new GroupTally(row.text("grp"), row.text("name"), row.number("counted"), row.number("consenting"),
                row.number("members_counted"), row.number("members_consenting"));
    }

    private static BodyRow body(Row row) {
        return new BodyRow(row.text("assembly"), row.text("name"), row.number("members"), row.flag("in_scope"),
                row.flag("late"), words(row.text("grps")), row.numberOrNull("consent") != null, row.text("response"),
                row.text("uid"), row.integerOrNull("number"), row.day("decided_on"), row.instant("deposited_at"),
                row.day("consented_on"), row.numberOrNull("yes"), row.numberOrNull("no"), row.numberOrNull("basis"),
                row.numberOrNull("needed"), row.text("reason"));
    }

    private static ResponseRow response(Row row) {
        return new ResponseRow(row.text("uid"), row.text("assembly"), row.text("name"), row.integer("round"),
                row.text("response"), row.integer("number"), row.text("digest"), row.text("terms_digest"),
                row.flag("any_condition"), row.text("reason"), row.text("meeting"),
                Stored.object(row.text("decision")), row.numberOrNull("yes"), row.numberOrNull("no"),
                row.numberOrNull("basis"), row.numberOrNull("needed"), row.day("decided_on"),
                row.instant("deposited_at"), words(row.text("amendments")));
    }

    private static List<String> words(String separatedByBlanks) {
        return separatedByBlanks == null || separatedByBlanks.isEmpty()
                ? List.of() : Arrays.asList(separatedByBlanks.split(" "));
    }
}
