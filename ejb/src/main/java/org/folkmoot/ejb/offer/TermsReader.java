package org.folkmoot.ejb.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.act.Json;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.offer.Offer;
import org.folkmoot.offer.Terms;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.rule.Fraction;
import org.folkmoot.rule.Threshold;

/** Reads terms: of an act, where they are checked against what is known, and of an offer, where they were checked. */
@ApplicationScoped
public class TermsReader {

    private static final int MOST_WEIGHTS = 20;

    /** What to do when support falls. */
    private enum IfSupportFalls {
        SUSPEND, STAND
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;

    /** The terms that an act states for a version; days before {@code today} are refused. */
    Terms read(Fields fields, int version, String digest, LocalDate today) {
        Threshold threshold = fields.value("threshold", Threshold::fromCanonical);
        fields.keep("threshold", threshold.toCanonical());
        LocalDate respondBy = notPast(fields, "respondBy", today);
        int noticeDays = (int) fields.optionalWhole("noticeDays", 0, Terms.MAX_NOTICE_DAYS).orElse(0);
        boolean stands = fields.has("ifSupportFalls")
                && fields.choice("ifSupportFalls", IfSupportFalls.class) == IfSupportFalls.STAND;
        LocalDate until = notPast(fields, "until", today);
        LocalDate reviewOn = notPast(fields, "reviewOn", today);
        Map<String, Map<String, Fraction>> weights = weights(fields);
        if (!weights.keySet().containsAll(threshold.weights())) {
            throw new BadRequest("threshold", "counts by a weight that the terms do not give: " + threshold.weights());
        }
        requireKnown("threshold", threshold.bodies());
        weights.values().forEach(shares -> requireKnown("weights", shares.keySet()));
        return new Terms(version, digest, threshold, respondBy, noticeDays, stands, until, reviewOn, weights);
    }

    private static LocalDate notPast(Fields fields, String name, LocalDate today) {
        LocalDate day = fields.optionalDay(name).orElse(null);
        if (day != null && day.isBefore(today)) {
            throw fields.refused(name, "lies in the past");
        }
        return day;
    }

    private static Map<String, Map<String, Fraction>> weights(Fields fields) {
        Map<String, Map<String, Fraction>> weights = new TreeMap<>();
        if (!fields.has("weights")) {
            return weights;
        }
        Fields named = fields.nested("weights");
        if (named.names().size() > MOST_WEIGHTS) {
            throw fields.refused("weights", "must be at most " + MOST_WEIGHTS);
        }
        for (String name : named.names()) {
            Fields shares = named.nested(name);
            Map<String, Fraction> each = new TreeMap<>();
            for (String assembly : shares.names()) {
                each.put(assembly, shares.value(assembly, share -> Fraction.parse(String.valueOf(share))));
                shares.keep(assembly, each.get(assembly).toString());
            }
            weights.put(name, each);
        }
        return weights;
    }

    private void requireKnown(String field, Collection<String> bodies) {
        if (bodies.isEmpty()) {
            return;
        }
        List<String> known = em.createQuery("SELECT a.id FROM Assembly a WHERE a.id IN :ids", String.class)
                .setParameter("ids", bodies).getResultList();
        Set<String> unknown = new HashSet<>(bodies);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new BadRequest(field, "names an assembly that does not exist: " + unknown);
        }
    }

    /** What of an offer's terms it takes to weigh support. */
    record Weighing(Threshold threshold, Map<String, Map<String, Fraction>> weights) {

        /** Whether the groups below the home's constituents are counted one by one. */
        boolean countsGroups() {
            return counts(threshold);
        }

        private static boolean counts(Threshold part) {
            return part instanceof Threshold.Groups || part instanceof Threshold.GroupsAtLeast
                    || part.parts().stream().anyMatch(Weighing::counts);
        }
    }

    /** Of an offer that is open. */
    static Weighing weighing(Offer offer) {
        Terms terms = Terms.fromCanonical(Json.toMap(Json.read(offer.terms())));
        return new Weighing(terms.threshold(), terms.weights());
    }
}
