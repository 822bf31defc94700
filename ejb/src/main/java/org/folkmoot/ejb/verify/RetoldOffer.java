package org.folkmoot.ejb.verify;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
    private Map<String, Set<String>> reach;
    private final Set<String> consents = new HashSet<>();
    /** Whose consent was given or ended since it was weighed last. */
    private final Set<String> moved = new HashSet<>();
    /** Those in scope on the day of the first reaching; null before it. */
    private Set<String> founding;
    private Scope scope;
    private BitSet founders;
    private BitSet supporting;

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
            Map<String, Set<String>> further = new HashMap<>(reach);
            further.put(assembly, parent.equals(offer.home()) ? Set.of(assembly) : groups);
            reach = nest.shared(offer.home(), further);
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
        moved.add(body);
    }

    void rescinded(String body) {
        consents.remove(body);
        moved.add(body);
    }

    boolean hasConsentOf(String body) {
        return consents.contains(body);
    }

    boolean inScope(String body) {
        return !nest.groupsOf(body, reach, offer.home()).isEmpty();
    }

    /** Counts all bodies and lets the offer take note. */
    void weigh(Moment now) {
        place();
        BitSet counted = scope.all();
        if (founding != null) {
            counted = (BitSet) founders.clone();
            counted.or(supporting);
        }
        if (offer.weigh(terms.threshold().judge(new Counted(null, counted)).met(), now)) {
            founding = scope.bodies();
            founders = scope.all();
        }
    }

    /** Finds who supports it in the scope as it is now. */
    private void place() {
        Scope current = nest.scope(reach, offer.home());
        if (current != scope) {
            scope = current;
            supporting = scope.places(consents);
            founders = founding == null ? null : scope.places(founding);
        } else {
            moved.stream().filter(body -> scope.place(body) >= 0).forEach(body -> supporting.set(scope.place(body), consents.contains(body)));
        }
        moved.clear();
    }

    /** The bodies that can answer it now. */
    Set<String> scope() {
        return nest.scope(reach, offer.home()).bodies();
    }

    /** The bodies whose consent counts, or did when it was weighed last. */
    Set<String> consenting() {
        return scope == null ? Set.of() : scope.bodies(supporting);
    }

    /** Support counted body by body: of the whole scope, or of those below one direct constituent. */
    private final class Counted implements Support {

        private final BitSet group;
        private final BitSet counted;

        /** @param group null for the whole scope */
        Counted(BitSet group, BitSet counted) {
            this.group = group;
            this.counted = counted;
        }

        private BitSet within(BitSet bodies) {
            if (group == null) {
                return bodies;
            }
            BitSet here = (BitSet) group.clone();
            here.and(bodies);
            return here;
        }

        @Override
        public Count assemblies() {
            return new Count(within(supporting).cardinality(), within(counted).cardinality());
        }

        @Override
        public Count members() {
            return new Count(scope.members(within(supporting), order), scope.members(within(counted), order));
        }

        @Override
        public WeightCount weight(String name) {
            return new WeightCount(weigh(name, supporting), weigh(name, counted));
        }

        private Fraction weigh(String name, BitSet bodies) {
            return terms.weights().get(name).entrySet().stream().filter(share -> isAmong(share.getKey(), bodies)).map(Map.Entry::getValue)
                    .reduce(Fraction.ZERO, Fraction::plus);
        }

        private boolean isAmong(String body, BitSet bodies) {
            int place = scope.place(body);
            return place >= 0 && bodies.get(place) && (group == null || group.get(place));
        }

        @Override
        public boolean consents(String body) {
            return isAmong(body, supporting);
        }

        @Override
        public Map<String, Support> groups() {
            Map<String, Support> groups = new HashMap<>();
            scope.groups().forEach((one, bodies) -> groups.put(one, new Counted(bodies, counted)));
            return groups;
        }
    }
}
