package org.folkmoot.ejb.offer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.offer.Standing;
import org.folkmoot.offer.Tally;
import org.folkmoot.rule.Count;
import org.folkmoot.rule.Fraction;
import org.folkmoot.rule.Support;
import org.folkmoot.rule.WeightCount;

/**
 * The support that an offer has, from its sums and, where the threshold names bodies or weights, from where those stand.
 *
 * @param weights  for each named weight the shares of bodies
 * @param singly   the bodies that the threshold names or weighs
 * @param reached  whether the offer was ever reached
 * @param subgroup the sums of each direct constituent of the home; empty within one
 */
record ScopeSupport(Tally tally, Map<String, Map<String, Fraction>> weights, Collection<Standing> singly, boolean reached,
        Map<String, Tally> subgroup) implements Support {

    @Override
    public Count assemblies() {
        return tally.assemblies();
    }

    @Override
    public Count members() {
        return tally.members();
    }

    @Override
    public WeightCount weight(String name) {
        Fraction consenting = Fraction.ZERO;
        Fraction counted = Fraction.ZERO;
        Map<String, Fraction> shares = weights.getOrDefault(name, Map.of());
        for (Standing body : singly) {
            Fraction share = shares.get(body.assembly());
            if (share != null && body.counts(reached)) {
                counted = counted.plus(share);
                consenting = body.supports() ? consenting.plus(share) : consenting;
            }
        }
        return new WeightCount(consenting, counted);
    }

    @Override
    public boolean consents(String body) {
        return singly.stream().anyMatch(one -> one.assembly().equals(body) && one.supports());
    }

    @Override
    public Map<String, Support> groups() {
        Map<String, Support> groups = new LinkedHashMap<>();
        subgroup.forEach((group, sums) -> {
            List<Standing> below = singly.stream().filter(body -> body.groups().contains(group)).toList();
            groups.put(group, new ScopeSupport(sums, weights, below, reached, Map.of()));
        });
        return groups;
    }
}
