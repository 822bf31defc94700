package org.folkmoot.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Support as it would be if some more bodies consented. It decides nothing: it tells how far it is from a threshold.
 *
 * @param now  the support there is
 * @param more bodies that do not consent now
 */
public record Supposed(Support now, Collection<Body> more) implements Support {

    /**
     * A body that would consent.
     *
     * @param members those that count
     * @param counted whether it counts among all now: one that came into scope late does so only once it consents
     * @param groups  the direct constituents of the home above it
     * @param weights its share of each weight that the terms name
     */
    public record Body(String id, long members, boolean counted, Set<String> groups, Map<String, Fraction> weights) {
        public Body {
            groups = Set.copyOf(groups);
            weights = Map.copyOf(weights);
        }
    }

    public Supposed {
        more = List.copyOf(more);
    }

    @Override
    public Count assemblies() {
        return new Count(now.assemblies().consenting() + more.size(),
                now.assemblies().counted() + more.stream().filter(body -> !body.counted()).count());
    }

    @Override
    public Count members() {
        return new Count(now.members().consenting() + more.stream().mapToLong(Body::members).sum(),
                now.members().counted() + more.stream().filter(body -> !body.counted()).mapToLong(Body::members).sum());
    }

    @Override
    public WeightCount weight(String name) {
        Fraction consenting = now.weight(name).consenting();
        Fraction counted = now.weight(name).counted();
        for (Body body : more) {
            Fraction share = body.weights().getOrDefault(name, Fraction.ZERO);
            consenting = consenting.plus(share);
            counted = body.counted() ? counted : counted.plus(share);
        }
        return new WeightCount(consenting, counted);
    }

    @Override
    public boolean consents(String body) {
        return now.consents(body) || more.stream().anyMatch(one -> one.id().equals(body));
    }

    @Override
    public Map<String, Support> groups() {
        Map<String, Support> groups = new LinkedHashMap<>();
        now.groups().forEach((group, support) -> groups.put(group,
                new Supposed(support, more.stream().filter(body -> body.groups().contains(group)).toList())));
        return groups;
    }
}
