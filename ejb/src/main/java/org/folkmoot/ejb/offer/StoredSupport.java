package org.folkmoot.ejb.offer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.rule.Count;
import org.folkmoot.rule.Fraction;
import org.folkmoot.rule.Support;
import org.folkmoot.rule.WeightCount;

/**
 * Support as the database holds it: sums for assemblies and members, and single bodies only where a threshold names them
 * or weighs them.
 *
 * @param sums    of the whole scope, or of one group
 * @param named   the bodies that the threshold names or weighs, of this scope or group, by id
 * @param weights of the terms: name → body → weight
 * @param groups  by direct constituent of the home; empty in a group
 */
record StoredSupport(GroupTally sums, Map<String, NamedBody> named, Map<String, Map<String, Fraction>> weights,
        Map<String, Support> groups) implements Support {

    /** A body that a threshold names or weighs; one that does not count is left out. */
    record NamedBody(String assembly, boolean consents, List<String> groups) {
    }

    static StoredSupport of(GroupTally whole, List<GroupTally> perGroup, List<NamedBody> bodies,
            Map<String, Map<String, Fraction>> weights) {
        Map<String, Support> groups = new LinkedHashMap<>();
        perGroup.forEach(sums -> groups.put(sums.group(), new StoredSupport(sums,
                byId(bodies.stream().filter(body -> body.groups().contains(sums.group())).toList()),
                weights, Map.of())));
        return new StoredSupport(whole, byId(bodies), weights, groups);
    }

    private static Map<String, NamedBody> byId(List<NamedBody> bodies) {
        Map<String, NamedBody> byId = new LinkedHashMap<>();
        bodies.forEach(body -> byId.put(body.assembly(), body));
        return byId;
    }

    @Override
    public Count assemblies() {
        return new Count(sums.consenting(), sums.counted());
    }

    @Override
    public Count members() {
        return new Count(sums.membersConsenting(), sums.membersCounted());
    }

    @Override
    public WeightCount weight(String name) {
        Fraction consenting = Fraction.ZERO;
        Fraction counted = Fraction.ZERO;
        for (Map.Entry<String, Fraction> weight : weights.getOrDefault(name, Map.of()).entrySet()) {
            NamedBody body = named.get(weight.getKey());
            if (body != null) {
                counted = counted.plus(weight.getValue());
                consenting = body.consents() ? consenting.plus(weight.getValue()) : consenting;
            }
        }
        return new WeightCount(consenting, counted);
    }

    @Override
    public boolean consents(String body) {
        return named.containsKey(body) && named.get(body).consents();
    }
}
