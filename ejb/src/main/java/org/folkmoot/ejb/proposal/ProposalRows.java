package org.folkmoot.ejb.proposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.ejb.offer.OfferRow;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.ejb.sql.Stored;
import org.folkmoot.ejb.sql.Words;
import org.folkmoot.refusal.NotFound;

/** Reads proposals and versions. Each method takes one statement unless it says otherwise. */
@Stateless
public class ProposalRows {

    private static final String PROPOSAL = """
            SELECT p.id p_id, p.title p_title, p.home p_home, a.name home_name, p.language p_language, p.newest,
                   p.rounds, p.made_at, p.origin_proposal, p.origin_number,\s""" + OfferRow.COLUMNS + """

            \sFROM proposal p JOIN assembly a ON a.id = p.home
            LEFT JOIN offer o ON o.proposal = p.id AND o.round = p.rounds
            """;
    private static final String SUBMISSION = """
            SELECT s.id, s.proposal, s.number, v.title, p.home, h.name home_name, s.assembly, a.name, s.at,
                   (SELECT MIN(t.id) FROM proposal t WHERE t.origin_proposal = s.proposal AND t.origin_number = s.number
                     AND t.home = s.assembly) taken
            FROM submission s JOIN proposal p ON p.id = s.proposal JOIN assembly h ON h.id = p.home
            JOIN assembly a ON a.id = s.assembly
            JOIN proposal_version v ON v.proposal = s.proposal AND v.number = s.number
            """;
    private static final String VERSION =
            "SELECT number, language, title, digest, clauses, published_at, "
                    + "(SELECT e.committee FROM entry e WHERE e.id = proposal_version.entry) by_committee FROM proposal_version ";

    @Inject
    private Sql sql;

    /** The proposal of that id, or a refusal. */
    public ProposalRow proposal(String id) {
        return sql.one(PROPOSAL + "WHERE p.id = ?", ProposalRows::proposal, Ids.existing("proposal", id))
                .orElseThrow(() -> new NotFound("proposal", id));
    }

    /** The titles of these proposals, by id. */
    public Map<String, String> titles(Collection<String> ids) {
        return sql.list("SELECT id, title FROM proposal WHERE id IN (?*)", row -> Map.entry(row.text("id"), row.text("title")), ids)
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By id. */
    public Page<ProposalRow> proposals(ProposalFilter filter, Slice slice) {
        StringBuilder where = new StringBuilder("WHERE p.id > ?");
        List<Object> arguments = new ArrayList<>(List.of(slice.after()));
        if ("DRAFTING".equals(filter.state())) {
            where.append(" AND p.rounds = 0");
        } else {
            narrow(where, arguments, "o.state = ?", filter.state());
        }
        narrow(where, arguments, "p.home = ?", filter.home());
        if (filter.scope() != null) {
            where.append("""
                     AND p.id IN (SELECT s.proposal FROM offer s JOIN offer_body b ON b.offer = s.id WHERE b.assembly = ?
                      UNION SELECT s.proposal FROM offer s JOIN offer_reach r ON r.offer = s.id WHERE r.assembly = ?)""");
            arguments.addAll(List.of(filter.scope(), filter.scope()));
        }
        if (filter.q() != null) {
            narrow(where, arguments, "MATCH (p.title) AGAINST (? IN BOOLEAN MODE)", Words.all(filter.q()));
        }
        arguments.add(slice.oneMore());
        return Page.of(sql.list(PROPOSAL + where + " ORDER BY p.id LIMIT ?", ProposalRows::proposal,
                arguments.toArray()), slice.limit(), ProposalRow::id);
    }

    private static void narrow(StringBuilder where, List<Object> arguments, String condition, String value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            arguments.add(value);
        }
    }

    /** Proposals of a federation whose newest offer is in that state, the latest offered first. */
    public List<ProposalRow> ofFederation(String federation, String state, int limit) {
        return sql.list(PROPOSAL + "WHERE a.federation = ? AND o.state = ? ORDER BY o.id DESC LIMIT ?",
                ProposalRows::proposal, federation, state, limit);
    }

    /** By number. */
    public Page<VersionRow> versions(String proposal, Slice slice) {
        return Page.of(sql.list(VERSION + "WHERE proposal = ? AND number > ? ORDER BY number LIMIT ?",
                ProposalRows::version, proposal, slice.number(), slice.oneMore()), slice.limit(),
                version -> String.valueOf(version.number()));
    }

    /** That version, or a refusal. */
    public VersionRow version(String proposal, int number) {
        return sql.one(VERSION + "WHERE proposal = ? AND number = ?", ProposalRows::version, proposal, number)
                .orElseThrow(() -> new NotFound("version", proposal + "/" + number));
    }

    /**
     * What a request can change in a version: its clauses, and before them its title, as a heading in the place 0 and without an
     * id. Nothing, where there is no such version.
     */
    public List<ClauseRow> changeable(String proposal, int version) {
        List<ClauseRow> all = sql.list("SELECT title FROM proposal_version WHERE proposal = ? AND number = ?",
                row -> new ClauseRow(0, "", row.text("title"), ""), proposal, version);
        all.addAll(clauses(proposal, version));
        return all;
    }

    /** The whole text of a version, in order. */
    public List<ClauseRow> clauses(String proposal, int version) {
        return sql.list("""
                SELECT position, id, heading, body FROM clause WHERE proposal = ? AND number = ? ORDER BY position""",
                row -> new ClauseRow(row.integer("position"), row.text("id"), row.text("heading"), row.text("body")),
                proposal, version);
    }

    /** The text as proposed, in the form of a version; null once a version is published. */
    public JsonObject draft(String proposal) {
        return sql.one("SELECT draft FROM proposal WHERE id = ? AND draft IS NOT NULL",
                row -> Stored.object(row.text("draft")), proposal).orElse(null);
    }

    /** What every version up to this one changed, oldest first (R19); of a text taken up what its origin changed before. */
    public List<ChangeRow> changes(String proposal, int upTo) {
        return sql.list("""
                WITH RECURSIVE line (proposal, up_to, depth) AS (
                  SELECT CAST(? AS CHAR(63) CHARACTER SET ascii) COLLATE ascii_bin, CAST(? AS SIGNED), 0
                  UNION SELECT p.origin_proposal, CAST(p.origin_number AS SIGNED), l.depth + 1 FROM line l
                    JOIN proposal p ON p.id = l.proposal WHERE p.origin_proposal IS NOT NULL)
                SELECT v.proposal, v.number, v.changes FROM line l
                JOIN proposal_version v ON v.proposal = l.proposal AND v.number <= l.up_to
                ORDER BY l.depth DESC, v.number""",
                row -> Changes.read(row.text("proposal"), row.integer("number"), Stored.array(row.text("changes"))), proposal, upTo)
                .stream().flatMap(List::stream).toList();
    }

    /** What was submitted to an assembly, in that order. */
    public Page<SubmissionRow> submittedTo(String assembly, Slice slice) {
        return Page.of(sql.list(SUBMISSION + "WHERE s.assembly = ? AND s.id > ? ORDER BY s.id LIMIT ?", ProposalRows::submission,
                assembly, slice.number(), slice.oneMore()), slice.limit(), submission -> String.valueOf(submission.key()));
    }

    /** Where versions of a proposal were submitted, in that order. */
    public Page<SubmissionRow> submissions(String proposal, Slice slice) {
        return Page.of(sql.list(SUBMISSION + "WHERE s.proposal = ? AND s.id > ? ORDER BY s.id LIMIT ?", ProposalRows::submission,
                proposal, slice.number(), slice.oneMore()), slice.limit(), submission -> String.valueOf(submission.key()));
    }

    private static SubmissionRow submission(Row row) {
        return new SubmissionRow(row.number("id"), row.text("proposal"), row.integer("number"), row.text("title"), row.text("home"),
                row.text("home_name"), row.text("assembly"), row.text("name"), row.instant("at"), row.text("taken"));
    }

    private static ProposalRow proposal(Row row) {
        return new ProposalRow(row.text("p_id"), row.text("p_title"), row.text("p_home"), row.text("home_name"),
                row.text("p_language"), row.integer("newest"), row.integer("rounds"), row.instant("made_at"),
                row.text("origin_proposal"), row.integerOrNull("origin_number"), row.text("proposal") == null ? null : OfferRow.read(row));
    }

    private static VersionRow version(Row row) {
        return new VersionRow(row.integer("number"), row.text("language"), row.text("title"), row.text("digest"),
                row.integer("clauses"), row.instant("published_at"), row.flag("by_committee"));
    }
}
