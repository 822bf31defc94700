package org.folkmoot.ejb.proposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.folkmoot.ejb.amendment.AmendmentRow;
import org.folkmoot.ejb.amendment.AmendmentRows;
import org.folkmoot.ejb.amendment.AskedRow;
import org.folkmoot.ejb.sql.Sql;

/** Reads where the clauses of a version come from (R19): four statements, however many there are. */
@Stateless
public class Provenances {

    @Inject
    private Sql sql;
    @Inject
    private ProposalRows proposals;
    @Inject
    private AmendmentRows amendments;

    /** An amendment that shaped the text, and the answers that asked for it. */
    public record Source(AmendmentRow amendment, List<AskedRow> askedBy) {
    }

    /**
     * A version that changed the text.
     *
     * @param mergedBy the home, which published it; {@code committee}: by its drafting committee
     * @param round    the round in which it did: that of the newest offer then; 0: before the first
     */
    public record Published(String proposal, int version, String mergedBy, String name, int round, Instant publishedAt, boolean committee) {
    }

    /**
     * All that is known of where a version comes from.
     *
     * @param changes  every change in its line, oldest first; {@link ClauseStory} tells them by clause
     * @param versions the versions of its line
     */
    public record Provenance(List<ChangeRow> changes, List<Source> amendments, List<Published> versions) {
    }

    public Provenance of(String proposal, int version) {
        List<ChangeRow> changes = proposals.changes(proposal, version);
        Set<String> ids = new TreeSet<>();
        changes.forEach(change -> ids.addAll(change.amendments()));
        Map<String, List<AskedRow>> asked = amendments.askedBy(ids);
        List<Source> sources = amendments.amendments(ids).stream()
                .map(amendment -> new Source(amendment, asked.getOrDefault(amendment.id(), List.of()))).toList();
        Set<String> line = changes.stream().map(ChangeRow::proposal).collect(Collectors.toCollection(TreeSet::new));
        line.add(proposal);
        List<Published> versions = sql.list("""
                SELECT v.proposal, v.number, p.home, a.name, v.published_at,
                       (SELECT e.committee FROM entry e WHERE e.id = v.entry) by_committee,
                       (SELECT COALESCE(MAX(o.round), 0) FROM offer o WHERE o.proposal = v.proposal AND o.entry < v.entry) round
                FROM proposal_version v JOIN proposal p ON p.id = v.proposal JOIN assembly a ON a.id = p.home
                WHERE v.proposal IN (?*) AND (v.proposal <> ? OR v.number <= ?) ORDER BY v.entry""",
                row -> new Published(row.text("proposal"), row.integer("number"), row.text("home"), row.text("name"),
                        row.integer("round"), row.instant("published_at"), row.flag("by_committee")), line, proposal, version);
        return new Provenance(changes, sources, versions);
    }
}
