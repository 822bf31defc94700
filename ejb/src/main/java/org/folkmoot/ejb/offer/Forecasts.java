package org.folkmoot.ejb.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.ejb.offer.Forecast.Saying;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.rule.Supposed;

/** Reads forecasts, from what bodies have said and from nothing else. Ten statements for both, whatever the scope. */
@Stateless
public class Forecasts {

    private static final String SAID = """
            SELECT k.assembly, a.name, k.amendment, k.person IS NOT NULL provisional, k.yes, k.wording_of, COALESCE(k.wording, 0) wording,
                   k.version, s.state, s.in_version, COALESCE(s.wording, 0) stands
            FROM amendment_meets k JOIN amendment m ON m.id = k.amendment JOIN amendment s ON s.id = k.wording_of
            JOIN assembly a ON a.id = k.assembly WHERE m.proposal = ? ORDER BY k.id""";
    private static final String CONDITIONS = """
            SELECT r.assembly, r.response, r.any_condition, o.round, ra.amendment FROM response r JOIN offer o ON o.id = r.offer
            LEFT JOIN response_amendment ra ON ra.response = r.id
            WHERE r.id IN (SELECT MAX(l.id) FROM response l JOIN offer lo ON lo.id = l.offer
              WHERE lo.proposal = ? AND l.assembly IN (?*) GROUP BY l.assembly) ORDER BY r.assembly""";
    private static final String ACCEPTED = """
            SELECT id FROM amendment WHERE proposal = ? AND in_version IS NULL AND state IN ('ACCEPTED', 'ACCEPTED_MODIFIED')
            ORDER BY entry""";

    @Inject
    private Sql sql;
    @Inject
    private OfferRows offers;
    @Inject
    private Tallies tallies;

    /** One thing that a body said of some words. */
    private record Said(String assembly, String name, String amendment, boolean provisional, boolean yes, String words, int version,
            AmendmentState state, Integer inVersion, boolean current) {
    }

    /** On what conditions a body has returned the text, by its latest answer. */
    private record Conditions(int round, boolean any, Set<String> amendments) {
    }

    /** Whether anything was said or accepted that a forecast could be made of. */
    public boolean isTold(String proposal) {
        return sql.count("SELECT EXISTS (SELECT 1 FROM amendment_meets k JOIN amendment m ON m.id = k.amendment WHERE m.proposal = ?) "
                + "OR EXISTS (SELECT 1 FROM amendment WHERE proposal = ? AND in_version IS NULL AND state IN ('ACCEPTED', 'ACCEPTED_MODIFIED'))",
                proposal, proposal) > 0;
    }

    /** For the version on offer. */
    public Forecast onOffer(OfferRow offer) {
        List<Said> said = said(offer.proposal());
        Map<String, Conditions> conditions = conditions(offer.proposal(), said);
        // Who has answered this round has answered this version itself.
        conditions.values().removeIf(each -> each.round() >= offer.round());
        List<Saying> saying = saying(said, conditions, offer.version(), false);
        return told(offer, offer.version(), List.of(), saying);
    }

    /**
     * For the next version, as what is accepted now would make it.
     *
     * @param newest the number of the newest version
     */
    public Forecast next(OfferRow offer, int newest) {
        List<Said> said = said(offer.proposal());
        List<Saying> saying = saying(said, conditions(offer.proposal(), said), newest, true);
        List<String> accepted = sql.list(ACCEPTED, row -> row.text("id"), offer.proposal());
        return told(offer, newest + 1, accepted, saying);
    }

    private Forecast told(OfferRow offer, int version, List<String> accepted, List<Saying> saying) {
        List<String> ids = saying.stream().map(Saying::assembly).toList();
        Map<String, BodyRow> bodies = offers.bodies(offer, ids).stream().filter(body -> body.inScope() && !body.consents())
                .collect(Collectors.toMap(BodyRow::assembly, body -> body));
        List<Saying> inScope = saying.stream().filter(each -> bodies.containsKey(each.assembly())).toList();
        List<Supposed.Body> more = bodies.values().stream().map(body -> new Supposed.Body(body.assembly(), body.members(), body.counts(),
                Set.copyOf(body.groups()), Tallies.weightsOf(offer, body.assembly()))).toList();
        return new Forecast(version, accepted, offers.consenting(offer), inScope, tallies.of(offer).outcome(),
                tallies.supposing(offer, more));
    }

    private List<Said> said(String proposal) {
        return sql.list(SAID, Forecasts::said, proposal);
    }

    private static Said said(Row row) {
        return new Said(row.text("assembly"), row.text("name"), row.text("amendment"), row.flag("provisional"), row.flag("yes"),
                row.text("wording_of") + "/" + row.integer("wording"), row.integer("version"),
                AmendmentState.valueOf(row.text("state")), row.integerOrNull("in_version"),
                row.integer("wording") == row.integer("stands"));
    }

    private Map<String, Conditions> conditions(String proposal, List<Said> said) {
        Map<String, Conditions> conditions = new HashMap<>();
        Set<String> assemblies = said.stream().map(Said::assembly).collect(Collectors.toCollection(TreeSet::new));
        sql.list(CONDITIONS, row -> {
            if (row.text("response").equals("RETURN") && row.text("amendment") != null) {
                conditions.computeIfAbsent(row.text("assembly"), none -> new Conditions(row.integer("round"),
                        row.flag("any_condition"), new TreeSet<>())).amendments().add(row.text("amendment"));
            }
            return row.text("assembly");
        }, proposal, assemblies);
        return conditions;
    }

    /** @param next whether what is accepted and in no version yet is taken as contained */
    private static List<Saying> saying(List<Said> said, Map<String, Conditions> conditions, int version, boolean next) {
        Map<String, Map<String, Map<String, Said>>> latest = new LinkedHashMap<>();
        for (Said each : said) {
            if (isAbout(each, version, next)) {
                Map<String, Said> byWords = latest.computeIfAbsent(each.assembly(), none -> new LinkedHashMap<>())
                        .computeIfAbsent(each.amendment(), none -> new LinkedHashMap<>());
                Said before = byWords.get(each.words());
                // Its own answer replaces its delegate's, and is not replaced by one.
                if (before == null || before.provisional() || !each.provisional()) {
                    byWords.put(each.words(), each);
                }
            }
        }
        List<Saying> saying = new ArrayList<>();
        conditions.forEach((assembly, condition) -> {
            Map<String, Map<String, Said>> own = latest.getOrDefault(assembly, Map.of());
            List<Said> yes = condition.amendments().stream().flatMap(amendment -> own.getOrDefault(amendment, Map.of()).values().stream()
                    .filter(Said::yes).limit(1)).toList();
            if (condition.any() ? !yes.isEmpty() : yes.size() == condition.amendments().size()) {
                saying.add(new Saying(assembly, yes.get(0).name(), yes.stream().anyMatch(Said::provisional),
                        List.copyOf(condition.amendments())));
            }
        });
        saying.sort(java.util.Comparator.comparing(Saying::assembly));
        return saying;
    }

    /** Whether what was said is about words that the version has. */
    private static boolean isAbout(Said said, int version, boolean next) {
        boolean contained = said.current() && said.inVersion() != null && said.inVersion() <= version;
        boolean coming = next && said.current() && said.state().isAccepted();
        return contained || coming || said.version() == version && said.inVersion() == null && !said.state().isAccepted()
                && said.state() != AmendmentState.OPEN && said.state() != AmendmentState.REJECTED;
    }
}
