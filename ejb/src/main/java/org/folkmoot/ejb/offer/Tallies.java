package org.folkmoot.ejb.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.ejb.sql.Stored;
import org.folkmoot.rule.Fraction;
import org.folkmoot.rule.Outcome;
import org.folkmoot.rule.Supposed;
import org.folkmoot.rule.Threshold;

/** Applies an offer's threshold to the sums that are kept for it. */
@Stateless
public class Tallies {

    @Inject
    private Sql sql;

    /**
     * The threshold as it would stand if these bodies consented, too; one statement where the terms name bodies or weigh them.
     *
     * @param now what {@link #of(OfferRow)} says
     */
    public Outcome supposing(OfferRow offer, Tally now, Collection<Supposed.Body> more) {
        Threshold threshold = threshold(offer);
        return threshold.judge(new Supposed(support(offer, threshold, now.whole(), now.groups()), more));
    }

    /** The share of each weight in an offer's terms that a body has. */
    static Map<String, Fraction> weightsOf(OfferRow offer, String body) {
        Map<String, Fraction> shares = new LinkedHashMap<>();
        weights(offer.terms()).forEach((name, weight) -> {
            if (weight.containsKey(body)) {
                shares.put(name, weight.get(body));
            }
        });
        return shares;
    }

    /** Two statements at most: the sums, with those of the groups if the threshold asks; the bodies that the terms name or weigh. */
    public Tally of(OfferRow offer) {
        Threshold threshold = threshold(offer);
        List<GroupTally> sums = sums(offer, asksForGroups(threshold));
        List<GroupTally> groups = sums.stream().filter(sum -> !sum.group().isEmpty()).toList();
        GroupTally whole = sums.stream().filter(sum -> sum.group().isEmpty()).findFirst()
                .orElseGet(() -> new GroupTally("", null, 0, 0, 0, 0));
        return new Tally(whole, groups, threshold.judge(support(offer, threshold, whole, groups)));
    }

    private StoredSupport support(OfferRow offer, Threshold threshold, GroupTally whole, List<GroupTally> groups) {
        Map<String, Map<String, Fraction>> weights = weights(offer.terms());
        Set<String> wanted = new LinkedHashSet<>(threshold.bodies());
        weights.values().forEach(weight -> wanted.addAll(weight.keySet()));
        return StoredSupport.of(whole.sums(), groups.stream().map(GroupTally::sums).toList(), named(offer, wanted), weights);
    }

    /**
     * The tally of each of these offers, for a list; one statement, and more only for offers whose thresholds name bodies
     * or groups or whose terms weigh them.
     */
    public Map<Long, Tally> of(List<OfferRow> offers) {
        List<Long> simple = offers.stream().filter(Tallies::sumsDo).map(OfferRow::key).toList();
        Map<Long, GroupTally> wholes = simple.isEmpty() ? Map.of() : sql.list("""
                SELECT offer, grp, NULL name, counted, consenting, members_counted, members_consenting
                FROM offer_tally WHERE offer IN (?*) AND grp = ''""",
                row -> Map.entry(row.number("offer"), OfferRows.tally(row)), simple)
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<Long, Tally> tallies = new LinkedHashMap<>();
        for (OfferRow offer : offers) {
            GroupTally whole = wholes.get(offer.key());
            tallies.put(offer.key(), whole == null ? of(offer) : new Tally(whole, List.of(),
                    threshold(offer).judge(StoredSupport.of(whole.sums(), List.of(), List.of(), Map.of()))));
        }
        return tallies;
    }

    /** Whether the sums of the whole scope are all that its threshold asks for. */
    private static boolean sumsDo(OfferRow offer) {
        Threshold threshold = threshold(offer);
        return threshold.bodies().isEmpty() && !asksForGroups(threshold) && threshold.weights().isEmpty()
                && weights(offer.terms()).isEmpty();
    }

    /** The threshold in an offer's terms. */
    public static Threshold threshold(OfferRow offer) {
        return Threshold.fromCanonical(Stored.plain(offer.terms().get("threshold")));
    }

    private static boolean asksForGroups(Threshold threshold) {
        return threshold instanceof Threshold.Groups || threshold instanceof Threshold.GroupsAtLeast
                || threshold.parts().stream().anyMatch(Tallies::asksForGroups);
    }

    private static Map<String, Map<String, Fraction>> weights(JsonObject terms) {
        Map<String, Map<String, Fraction>> weights = new LinkedHashMap<>();
        if (terms.containsKey("weights") && !terms.isNull("weights")) {
            terms.getJsonObject("weights").forEach((name, bodies) -> {
                Map<String, Fraction> weight = new LinkedHashMap<>();
                bodies.asJsonObject().forEach((body, share) ->
                        weight.put(body, Fraction.parse(((JsonString) share).getString())));
                weights.put(name, weight);
            });
        }
        return weights;
    }

    private List<GroupTally> sums(OfferRow offer, boolean groups) {
        return sql.list("""
                SELECT t.grp, a.name, t.counted, t.consenting, t.members_counted, t.members_consenting
                FROM offer_tally t LEFT JOIN assembly a ON a.id = t.grp
                WHERE t.offer = ?\s""" + (groups ? "" : "AND t.grp = '' ") + "ORDER BY t.grp", OfferRows::tally, offer.key());
    }

    private List<StoredSupport.NamedBody> named(OfferRow offer, Set<String> bodies) {
        return bodies.isEmpty() ? List.of() : sql.list("""
                SELECT assembly, consent, grps FROM offer_body
                WHERE offer = ? AND assembly IN (?*) AND in_scope = 1 AND (late = 0 OR consent IS NOT NULL)""",
                Tallies::namedBody, offer.key(), bodies);
    }

    private static StoredSupport.NamedBody namedBody(Row row) {
        return new StoredSupport.NamedBody(row.text("assembly"), row.numberOrNull("consent") != null,
                Arrays.asList(row.text("grps").split(" ")));
    }
}
