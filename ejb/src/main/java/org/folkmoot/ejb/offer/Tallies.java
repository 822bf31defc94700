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

    /** The threshold as it would stand if these bodies consented, too; as many statements as {@link #of(OfferRow)}. */
    public Outcome supposing(OfferRow offer, Collection<Supposed.Body> more) {
        Threshold threshold = threshold(offer);
        Standing standing = standing(offer, threshold);
        return threshold.judge(new Supposed(standing.support(), more));
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

    /** Three statements at most: the sums, the bodies that the terms name or weigh, the groups if the threshold asks. */
    public Tally of(OfferRow offer) {
        Threshold threshold = threshold(offer);
        Standing standing = standing(offer, threshold);
        return new Tally(standing.whole(), standing.groups(), threshold.judge(standing.support()));
    }

    /** The support of an offer and the sums of which it is made. */
    private record Standing(GroupTally whole, List<GroupTally> groups, StoredSupport support) {
    }

    private Standing standing(OfferRow offer, Threshold threshold) {
        Map<String, Map<String, Fraction>> weights = weights(offer.terms());
        Set<String> wanted = new LinkedHashSet<>(threshold.bodies());
        weights.values().forEach(weight -> wanted.addAll(weight.keySet()));
        List<GroupTally> sums = sums(offer, asksForGroups(threshold));
        List<GroupTally> groups = sums.stream().filter(sum -> !sum.group().isEmpty()).toList();
        GroupTally whole = sums.stream().filter(sum -> sum.group().isEmpty()).findFirst()
                .orElseGet(() -> new GroupTally("", null, 0, 0, 0, 0));
        return new Standing(whole, groups,
                StoredSupport.of(whole.sums(), groups.stream().map(GroupTally::sums).toList(), named(offer, wanted), weights));
    }

    /**
     * The tally of each of these offers, for a list; one statement, and more only for offers whose thresholds name bodies
     * or groups or whose terms weigh them.
     */
    public Map<Long, Tally> of(List<OfferRow> offers) {
        List<Long> keys = offers.stream().map(OfferRow::key).toList();
        Map<Long, GroupTally> wholes = sql.list("""
                SELECT offer, grp, NULL name, counted, consenting, members_counted, members_consenting
                FROM offer_tally WHERE offer IN (?*) AND grp = ''""",
                row -> Map.entry(row.number("offer"), OfferRows.tally(row)), keys)
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<Long, Tally> tallies = new LinkedHashMap<>();
        for (OfferRow offer : offers) {
            Threshold threshold = threshold(offer);
            GroupTally whole = wholes.get(offer.key());
            boolean sumsDo = whole != null && threshold.bodies().isEmpty() && !asksForGroups(threshold)
                    && threshold.weights().isEmpty() && weights(offer.terms()).isEmpty();
            tallies.put(offer.key(), !sumsDo ? of(offer) : new Tally(whole, List.of(),
                    threshold.judge(StoredSupport.of(whole.sums(), List.of(), List.of(), Map.of()))));
        }
        return tallies;
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
