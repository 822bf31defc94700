package org.folkmoot.ejb.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.offer.Offer;
import org.folkmoot.offer.Terms;
import org.folkmoot.record.Moment;
import org.folkmoot.rule.Count;
import org.folkmoot.rule.Fraction;
import org.folkmoot.rule.Support;
import org.folkmoot.rule.WeightCount;

/** An offer told anew from the record: who consents, who is in scope, and what follows from that, counted from scratch. */
final class RetoldOffer {

    private final Offer offer;
    private final Terms terms;
    private final Nest nest;
    private final long order;
    private final boolean imported;
    private final Map<String, Set<String>> reach;
    private final Set<String> consents = new HashSet<>();
    private Set<String> founding;
    private Set<String> counting = Set.of();

    RetoldOffer(Offer offer, Terms terms, Nest nest, Line opened) {
        this.offer = offer;
        this.terms = terms;
        this.nest = nest;
        this.order = opened.order();
        this.imported = opened.imported();
        this.reach = nest.reach(offer.home());
    }

    Offer offer() {
        return offer;
    }

    /** A non-local assembly was founded below another one. */
    void founded(String assembly, String parent) {
        Set<String> groups = reach.get(parent);
        if (groups != null && offer.state().isLive()) {
            reach.put(assembly, parent.equals(offer.home()) ? Set.of(assembly) : groups);
        }
    }

    /** Whether that non-local assembly is its home or lies below, as it counts for this offer. */
    boolean reaches(String nonLocal) {
        return reach.containsKey(nonLocal);
    }

    /** Whether it belongs to a history, whose clock is not the world's. */
    boolean imported() {
        return imported;
    }

    void passTo(Moment now) {
        offer.passTo(now);
    }

    boolean isLive() {
        return offer.state().isLive();
    }

    void ratified(String body) {
        consents.add(body);
    }

    void rescinded(String body) {
        consents.remove(body);
    }

    boolean hasConsentOf(String body) {
        return consents.contains(body);
    }

    boolean inScope(String body) {
        return !nest.groupsOf(body, reach, offer.home()).isEmpty();
    }

    /** Counts from scratch and lets the offer take note. */
    void weigh(Moment now) {
        Map<String, Set<String>> scope = nest.bodies(reach, offer.home());
        Set<String> supporting = new TreeSet<>(scope.keySet());
        supporting.retainAll(consents);
        Set<String> counted = new HashSet<>(scope.keySet());
        if (founding != null) {
            counted.retainAll(founding);
            counted.addAll(supporting);
        }
        if (offer.weigh(terms.threshold().judge(new Counted(scope, counted, supporting, null)).met(), now)) {
            founding = Set.copyOf(scope.keySet());
        }
        counting = supporting;
    }

    /** The bodies that can answer it now, found by walking down from its home. */
    Set<String> scope() {
        return nest.bodies(reach, offer.home()).keySet();
    }

    /** The bodies whose consent counts. */
    Set<String> consenting() {
        return counting;
    }

    /** Support counted body by body; {@code group} narrows it to those below one direct constituent. */
    private final class Counted implements Support {

        private final Map<String, Set<String>> scope;
        private final Set<String> counted;
        private final Set<String> supporting;
        private final String group;

        Counted(Map<String, Set<String>> scope, Set<String> counted, Set<String> supporting, String group) {
            this.scope = scope;
            this.counted = counted;
            this.supporting = supporting;
            this.group = group;
        }

        private Set<String> within(Set<String> bodies) {
            Set<String> here = new HashSet<>(bodies);
            here.removeIf(body -> group != null && !scope.get(body).contains(group));
            return here;
        }

        private long members(Set<String> bodies) {
            return within(bodies).stream().mapToLong(body -> nest.membersAt(body, order)).sum();
        }

        @Override
        public Count assemblies() {
            return new Count(within(supporting).size(), within(counted).size());
        }

        @Override
        public Count members() {
            return new Count(members(supporting), members(counted));
        }

        @Override
        public WeightCount weight(String name) {
            return new WeightCount(weigh(name, supporting), weigh(name, counted));
        }

        private Fraction weigh(String name, Set<String> bodies) {
            return within(bodies).stream().map(body -> terms.weights().get(name).getOrDefault(body, Fraction.ZERO))
                    .reduce(Fraction.ZERO, Fraction::plus);
        }

        @Override
        public boolean consents(String body) {
            return within(supporting).contains(body);
        }

        @Override
        public Map<String, Support> groups() {
            Map<String, Support> groups = new HashMap<>();
            scope.values().forEach(above -> above.forEach(
                    one -> groups.put(one, new Counted(scope, counted, supporting, one))));
            return groups;
        }
    }
}
