package org.folkmoot.ejb.record;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.folkmoot.ejb.offer.OfferRow;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.ejb.sql.Stored;

/**
 * All that {@code verify} needs, as of one moment: the entries with their hashes, the heads, and what is kept beside them
 * and can be computed again: versions, offers, bodies, sums, responses. Read in portions, so that its size is no matter.
 */
@Stateless
public class Export {

    /** Who stands behind each proposed answer that stands: who proposed it, and who seconds it. */
    public static final String BEHIND_ANSWERS = "SELECT id, person FROM answer_proposal WHERE ended_at IS NULL UNION ALL "
            + "SELECT q.id, s.person FROM answer_second s JOIN answer_proposal q ON q.id = s.proposed AND q.ended_at IS NULL "
            + "WHERE s.ended_at IS NULL ORDER BY id, person";

    private static final int PORTION = 1_000;
    private static final String CONDUCT = """
            SELECT c.id place, c.mandate, c.did, c.proposal, c.amendment, c.wording_of, c.concession,
                   (SELECT JSON_ARRAYAGG(JSON_OBJECT('instruction', v.instruction, 'verdict', v.verdict) ORDER BY v.instruction)
                    FROM conduct_verdict v WHERE v.mandate = c.mandate AND v.entry = c.entry) verdicts
            FROM conduct c WHERE c.id > ? ORDER BY c.id LIMIT ?""";

    @Inject
    private Sql sql;

    /** Changes with every entry, and with every offer that moves by itself. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String state() {
        return sql.one("""
                SELECT (SELECT COALESCE(MAX(id), 0) FROM entry) entries,
                       (SELECT GROUP_CONCAT(CONCAT(state, ':', n) ORDER BY state) FROM
                           (SELECT CONCAT(state, suspended) state, COUNT(*) n FROM offer GROUP BY 1) s) offers,
                       (SELECT COUNT(*) FROM mandate WHERE open = 1) mandates""",
                row -> row.number("entries") + "/" + row.text("offers") + "/" + row.number("mandates")).orElse("");
    }

    /**
     * Hands over everything, each with its kind.
     *
     * @param out told the kind of thing and the thing
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void write(BiConsumer<String, Record> out) {
        // All portions show the database as it was at the first of them.
        sql.change("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
        out.accept("export", new About("folkmoot/export/1", Instant.now()));
        portions(out, "entry", "SELECT id place, " + EntryRow.COLUMNS + " FROM entry WHERE id > ? ORDER BY id LIMIT ?",
                EntryRow::read);
        sql.list("SELECT assembly, seq, hash FROM record_head ORDER BY assembly", RecordRows::head)
                .forEach(head -> out.accept("head", head));
        portions(out, "amendment", """
                SELECT entry place, id, proposal, base, state, in_version, into_id FROM amendment WHERE entry > ?
                ORDER BY entry LIMIT ?""", row -> new Fate(row.text("id"), row.text("proposal"), row.integer("base"),
                row.text("state"), row.integerOrNull("in_version"), row.text("into_id")));
        sql.list("SELECT id, person, sender, receiver, since, until_day, ended_at, ending FROM mandate ORDER BY id", row -> new Sent(
                row.text("id"), row.text("person"), row.text("sender"), row.text("receiver"), row.instant("since"), row.day("until_day"),
                row.instant("ended_at"), row.text("ending"))).forEach(sent -> out.accept("mandate", sent));
        sql.list("SELECT assembly, person, office, since, until_day, ended_at FROM office ORDER BY id", row -> new Trust(row.text("assembly"),
                row.text("person"), row.text("office"), row.instant("since"), row.day("until_day"), row.instant("ended_at")))
                .forEach(trust -> out.accept("office", trust));
        portions(out, "conduct", CONDUCT, Export::done);
        sql.list("SELECT assembly, person, since FROM committee_seat WHERE open = 1 ORDER BY assembly, person", row -> new InCommittee(
                row.text("assembly"), row.text("person"), row.instant("since"))).forEach(one -> out.accept("committee", one));
        sql.list(BEHIND_ANSWERS, row -> new BehindAnswer(row.text("id"), row.text("person")))
                .forEach(one -> out.accept("proposed-answer", one));
        for (OfferRow offer : versionsThenOffers(out)) {
            ofOffer(out, offer);
        }
    }

    private List<OfferRow> versionsThenOffers(BiConsumer<String, Record> out) {
        for (Version version : sql.list("""
                SELECT proposal, number, language, title, digest, changes FROM proposal_version
                ORDER BY proposal, number""", Export::version)) {
            out.accept("version", new WholeVersion(version.proposal(), version.number(), version.language(),
                    version.title(), version.digest(), version.changes(), sql.list("""
                    SELECT id, heading, body FROM clause WHERE proposal = ? AND number = ? ORDER BY position""",
                    row -> new Clause(row.text("id"), row.text("heading"), row.text("body")),
                    version.proposal(), version.number())));
        }
        List<OfferRow> offers = new ArrayList<>();
        sql.list("SELECT " + OfferRow.COLUMNS + """
                , i.clock_at, i.clock_day FROM offer o LEFT JOIN import i ON i.id = o.due_import AND i.sealed_at IS NULL
                ORDER BY o.id""", row -> {
                    OfferRow offer = OfferRow.read(row);
                    offers.add(offer);
                    return told(offer, row);
                }).forEach(told -> out.accept("offer", told));
        return offers;
    }

    private void ofOffer(BiConsumer<String, Record> out, OfferRow offer) {
        sql.list("""
                SELECT grp, counted, consenting, members_counted, members_consenting
                FROM offer_tally WHERE offer = ? ORDER BY grp""", row -> new Sums(offer.proposal(), offer.round(),
                row.text("grp"), row.number("counted"), row.number("consenting"), row.number("members_counted"),
                row.number("members_consenting")), offer.key()).forEach(sums -> out.accept("sums", sums));
        String after = "";
        List<Body> bodies;
        do {
            bodies = sql.list("""
                    SELECT b.assembly, b.in_scope, b.late, b.members, b.grps, e.uid
                    FROM offer_body b LEFT JOIN response r ON r.id = b.consent LEFT JOIN entry e ON e.id = r.entry
                    WHERE b.offer = ? AND b.assembly > ? ORDER BY b.assembly LIMIT ?""", row -> new Body(
                    offer.proposal(), offer.round(), row.text("assembly"), row.flag("in_scope"), row.flag("late"),
                    row.number("members"), row.text("grps"), row.text("uid")), offer.key(), after, PORTION);
            bodies.forEach(body -> out.accept("body", body));
            after = bodies.isEmpty() ? after : bodies.get(bodies.size() - 1).assembly();
        } while (bodies.size() == PORTION);
        portions(out, "response", """
                SELECT r.id place, r.assembly, r.response, r.number, r.digest, r.terms_digest, r.yes, r.no, r.basis,
                       r.needed, r.decision, r.decided_on, r.deposited_at, e.uid
                FROM response r JOIN entry e ON e.id = r.entry WHERE r.offer = %d AND r.id > ?
                ORDER BY r.id LIMIT ?""".formatted(offer.key()), row -> response(offer, row));
    }

    private <T extends Record> void portions(BiConsumer<String, Record> out, String kind, String select,
            Function<Row, T> mapper) {
        long after = 0;
        List<Placed<T>> portion;
        do {
            portion = sql.list(select, row -> new Placed<>(row.number("place"), mapper.apply(row)), after, PORTION);
            portion.forEach(placed -> out.accept(kind, placed.thing()));
            after = portion.isEmpty() ? after : portion.get(portion.size() - 1).place();
        } while (portion.size() == PORTION);
    }

    private static Told told(OfferRow offer, Row row) {
        String clock = row.day("clock_day") != null ? row.day("clock_day").toString()
                : row.instant("clock_at") != null ? row.instant("clock_at").toString() : null;
        return new Told(offer.proposal(), offer.round(), offer.home(), offer.version(), offer.digest(), offer.terms(),
                offer.termsDigest(), offer.zone(), offer.openedAt(), offer.openedOn(), offer.state(),
                offer.suspended(), offer.firstReachedOn(), offer.reachedOn(), offer.effectOn(), offer.wasInEffect(),
                offer.closedAt(), clock);
    }

    private static Version version(Row row) {
        return new Version(row.text("proposal"), row.integer("number"), row.text("language"), row.text("title"),
                row.text("digest"), Stored.array(row.text("changes")));
    }

    private static Answer response(OfferRow offer, Row row) {
        return new Answer(offer.proposal(), offer.round(), row.text("assembly"), row.text("response"),
                row.integer("number"), row.text("digest"), row.text("terms_digest"), row.numberOrNull("yes"),
                row.numberOrNull("no"), row.numberOrNull("basis"), row.numberOrNull("needed"),
                Stored.object(row.text("decision")), row.day("decided_on"), row.instant("deposited_at"),
                row.text("uid"));
    }

    private static Done done(Row row) {
        return new Done(row.text("mandate"), row.text("did"), row.text("proposal"), row.text("amendment"), row.text("wording_of"),
                row.flag("concession"), Stored.array(row.text("verdicts")));
    }

    private record Placed<T>(long place, T thing) {
    }

    private record Version(String proposal, int number, String language, String title, String digest,
            JsonArray changes) {
    }

    /** The first line: the form of the export and when it was made. */
    public record About(String form, Instant at) {
    }

    /** A clause under the names that the digest uses. */
    public record Clause(String id, String heading, String body) {
    }

    /** A version with all that its digest covers. */
    public record WholeVersion(String proposal, int number, String language, String title, String digest,
            JsonArray changes, List<Clause> clauses) {
    }

    /** A mandate; {@code ending} says how it ended, and is null while it holds. */
    public record Sent(String id, String person, String from, String to, Instant since, LocalDate until, Instant endedAt, String ending) {
    }

    /** An office, which is public, also one that has ended. */
    public record Trust(String assembly, String person, String office, Instant since, LocalDate until, Instant endedAt) {
    }

    /** What a delegate did, with what it says to each instruction that a machine can compare. */
    public record Done(String mandate, String did, String proposal, String amendment, String wordingOf, boolean concession,
            JsonArray instructions) {
    }

    /** Somebody who is in the drafting committee of an assembly. */
    public record InCommittee(String assembly, String person, Instant since) {
    }

    /** Somebody who stands behind a proposed answer. */
    public record BehindAnswer(String id, String person) {
    }

    /** An offer as the server tells it; the clock is that of the import that moves it, and null where it is the world's. */
    public record Told(String proposal, int round, String home, int version, String digest, JsonObject terms,
            String termsDigest, String zone, Instant openedAt, LocalDate openedOn, String state, boolean suspended,
            LocalDate firstReachedOn, LocalDate reachedOn, LocalDate effectOn, boolean wasInEffect, Instant closedAt,
            String clock) {
    }

    /** What became of an amendment; the version it amends is that onto which it was carried last. */
    public record Fate(String id, String proposal, int base, String state, Integer inVersion, String into) {
    }

    /** Sums that are kept, of an offer's whole scope (group empty) or of one constituent of the home. */
    public record Sums(String proposal, int round, String group, long counted, long consenting, long membersCounted,
            long membersConsenting) {
    }

    /** A body of an offer; consent is the entry of the ratification that holds, or null. */
    public record Body(String proposal, int round, String assembly, boolean inScope, boolean late, long members,
            String groups, String consent) {
    }

    /** An instrument with the figures of its decision. */
    public record Answer(String proposal, int round, String assembly, String response, int version, String digest,
            String termsDigest, Long yes, Long no, Long basis, Long needed, JsonObject decision,
            LocalDate decidedOn, Instant depositedAt, String entry) {
    }
}
