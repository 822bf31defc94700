package org.folkmoot.ejb.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.ejb.offer.Forecast.Saying;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.rule.Supposed;

/**
 * Reads forecasts, from what bodies have said and from nothing else. Two statements, and one for each forecast under a threshold
 * that names bodies or weighs them, whatever the scope.
 */
@Stateless
public class Forecasts {

    private static final String ACCEPTED = "m.in_version IS NULL AND m.state IN ('ACCEPTED', 'ACCEPTED_MODIFIED')";
    private static final String HEARD = """
            SELECT m.id, %1$s accepted, k.assembly, a.name, k.person IS NOT NULL provisional, k.yes, k.wording_of,
                   COALESCE(k.wording, 0) wording, k.version, s.state, s.in_version, COALESCE(s.wording, 0) stands
            FROM amendment m LEFT JOIN amendment_meets k ON k.amendment = m.id LEFT JOIN amendment s ON s.id = k.wording_of
            LEFT JOIN assembly a ON a.id = k.assembly WHERE m.proposal = ? AND (k.id IS NOT NULL OR %1$s)
            ORDER BY m.entry, k.id""".formatted(ACCEPTED);
    /** Of bodies that said something and do not consent, the answer that is their latest to any round. */
    private static final String CONDITIONS = """
            SELECT r.assembly, r.any_condition, o.round, ra.amendment, b.members, b.late, b.grps
            FROM (SELECT MAX(l.id) id FROM (SELECT DISTINCT k.assembly FROM amendment m JOIN amendment_meets k ON k.amendment = m.id
                    WHERE m.proposal = ?) said JOIN response l ON l.assembly = said.assembly
                  JOIN offer lo ON lo.id = l.offer AND lo.proposal = ? GROUP BY l.assembly) latest
            JOIN response r ON r.id = latest.id AND r.response = 'RETURN' JOIN offer o ON o.id = r.offer
            JOIN response_amendment ra ON ra.response = r.id
            JOIN offer_body b ON b.offer = ? AND b.assembly = r.assembly AND b.in_scope = 1 AND b.consent IS NULL
            ORDER BY r.assembly, ra.amendment""";

    @Inject
    private Sql sql;
    @Inject
    private Tallies tallies;

    /** One thing that a body said of some words. */
    private record Said(String assembly, String name, String amendment, boolean provisional, boolean yes, String words, int version,
            AmendmentState state, Integer inVersion, boolean current) {
    }

    /** On what conditions a body in scope has returned the text, by its latest answer. */
    private record Conditions(int round, boolean any, Supposed.Body body, Set<String> amendments) {
    }

    /** What was said and accepted so far, and so what a forecast can be made of. */
    public static final class Heard {

        private final OfferRow offer;
        private final Set<String> accepted = new LinkedHashSet<>();
        private final List<Said> said = new ArrayList<>();
        private final Map<String, Conditions> conditions = new TreeMap<>();

        private Heard(OfferRow offer) {
            this.offer = offer;
        }

        /** Whether there is nothing to make one of. */
        public boolean isEmpty() {
            return accepted.isEmpty() && said.isEmpty();
        }

        private void add(Row row) {
            if (row.flag("accepted")) {
                accepted.add(row.text("id"));
            }
            if (row.text("assembly") != null) {
                said.add(new Said(row.text("assembly"), row.text("name"), row.text("id"), row.flag("provisional"), row.flag("yes"),
                        row.text("wording_of") + "/" + row.integer("wording"), row.integer("version"),
                        AmendmentState.valueOf(row.text("state")), row.integerOrNull("in_version"),
                        row.integer("wording") == row.integer("stands")));
            }
        }

        private void addCondition(Row row) {
            String assembly = row.text("assembly");
            conditions.computeIfAbsent(assembly, none -> new Conditions(row.integer("round"), row.flag("any_condition"),
                    new Supposed.Body(assembly, row.number("members"), !row.flag("late"), Set.of(row.text("grps").split(" ")),
                            Tallies.weightsOf(offer, assembly)), new TreeSet<>())).amendments().add(row.text("amendment"));
        }
    }

    /** What was said of words of the offer's proposal. */
    public Heard heard(OfferRow offer) {
        Heard heard = new Heard(offer);
        sql.each(HEARD, heard::add, offer.proposal());
        if (!heard.said.isEmpty()) {
            sql.each(CONDITIONS, heard::addCondition, offer.proposal(), offer.proposal(), offer.key());
        }
        return heard;
    }

    /**
     * For the version on offer.
     *
     * @param now where the offer stands
     */
    public Forecast onOffer(Heard heard, Tally now) {
        // Who has answered this round has answered this version itself.
        Map<String, Conditions> before = new TreeMap<>(heard.conditions);
        before.values().removeIf(each -> each.round() >= heard.offer.round());
        int version = heard.offer.version();
        return told(heard, now, version, List.of(), saying(heard.said, before, version, false));
    }

    /**
     * For the next version, as what is accepted now would make it.
     *
     * @param now    where the offer stands
     * @param newest the number of the newest version
     */
    public Forecast next(Heard heard, Tally now, int newest) {
        return told(heard, now, newest + 1, List.copyOf(heard.accepted), saying(heard.said, heard.conditions, newest, true));
    }

    private Forecast told(Heard heard, Tally now, int version, List<String> accepted, List<Saying> saying) {
        List<Supposed.Body> more = saying.stream().map(each -> heard.conditions.get(each.assembly()).body()).toList();
        return new Forecast(version, accepted, saying, now.outcome(), tallies.supposing(heard.offer, now, more));
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
