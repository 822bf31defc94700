package org.folkmoot.ejb.offer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.rule.Count;
import org.folkmoot.rule.Fraction;
import org.folkmoot.rule.Support;
import org.folkmoot.rule.WeightCount;

/**
 * Support as it is kept with an offer, for who judges it and for who reads it: sums for assemblies and members, and single
 * bodies only where a threshold names them or weighs them.
 *
 * @param assemblies of the whole scope, or of one group
 * @param members    of the same
 * @param named      the bodies that the threshold names or weighs, of this scope or group, by id
 * @param weights    of the terms: name → body → weight
 * @param groups     by direct constituent of the home; empty in a group
 */
record StoredSupport(Count assemblies, Count members, Map<String, NamedBody> named, Map<String, Map<String, Fraction>> weights,
        Map<String, Support> groups) implements Support {

    /** The sums of the whole scope, whose group is empty, or of one direct constituent of the home. */
    record Sums(String group, Count assemblies, Count members) {
    }

    /** A body that a threshold names or weighs; one that does not count is left out. */
    record NamedBody(String assembly, boolean consents, List<String> groups) {
    }

    static StoredSupport of(Sums whole, Collection<Sums> perGroup, List<NamedBody> bodies, Map<String, Map<String, Fraction>> weights) {
        Map<String, Support> groups = new LinkedHashMap<>();
        perGroup.forEach(sums -> groups.put(sums.group(), of(sums,
                bodies.stream().filter(body -> body.groups().contains(sums.group())).toList(), weights, Map.of())));
        return of(whole, bodies, weights, groups);
    }

    private static StoredSupport of(Sums sums, List<NamedBody> bodies, Map<String, Map<String, Fraction>> weights,
            Map<String, Support> groups) {
        Map<String, NamedBody> byId = new LinkedHashMap<>();
        bodies.forEach(body -> byId.put(body.assembly(), body));
        return new StoredSupport(sums.assemblies(), sums.members(), byId, weights, groups);
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
