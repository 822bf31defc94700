package org.folkmoot.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares support with quotas, and makes the outcomes of it. */
final class Judgement {

    private Judgement() {
    }

    static Outcome counted(Threshold part, Quota quota, Count count) {
        long needed = quota.needed(count.counted());
        long missing = Math.max(0, needed - count.consenting());
        return new Outcome.Counted(part, missing == 0, count.consenting(), count.counted(), needed, missing);
    }

    static Outcome weighed(Threshold part, WeightCount weights, Fraction needed, boolean met) {
        return new Outcome.Weighed(
                part, met, weights.consenting(), weights.counted(), needed, needed.above(weights.consenting()));
    }

    static Outcome grouped(Threshold part, Quota quota, Threshold each, Support support) {
        Map<String, Outcome> groups = new LinkedHashMap<>();
        support.groups().forEach((id, group) -> {
            if (group.assemblies().counted() > 0) {
                groups.put(id, each.judge(group));
            }
        });
        long metGroups = groups.values().stream().filter(Outcome::met).count();
        long needed = quota.needed(groups.size());
        long missing = Math.max(0, needed - metGroups);
        return new Outcome.Grouped(
                part, missing == 0, metGroups, groups.size(), needed, missing, Collections.unmodifiableMap(groups));
    }

    static List<Outcome> ofParts(List<Threshold> parts, Support support) {
        return parts.stream().map(part -> part.judge(support)).toList();
    }
}
