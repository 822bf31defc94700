package org.folkmoot.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads decision rules from structured values; {@link DecisionRule#fromCanonical} is its door. */
final class RuleReader {

    private static final String QUORUM = "quorum";

    private RuleReader() {
    }

    static DecisionRule read(Shape given) {
        Shape beside = given.has(QUORUM) ? given.at(QUORUM) : null;
        Map<Object, Object> others = new LinkedHashMap<>(given.fields());
        others.remove(QUORUM);
        Shape shape = new Shape(given.path(), others);
        String form = shape.onlyField(List.of("majority", "consensus", "hybrid"));
        Shape inner = shape.at(form);
        if (beside != null && inner.has(QUORUM)) {
            throw given.refused("has one quorum, within the rule or beside it");
        }
        Shape asked = inner.has(QUORUM) ? inner.at(QUORUM) : beside;
        Quorum quorum = asked == null ? null : Quorum.read(asked);
        return switch (form) {
            case "majority" -> majority(inner, quorum);
            case "consensus" -> consensus(inner, quorum);
            default -> hybrid(inner, quorum);
        };
    }

    private static DecisionRule.Majority majority(Shape shape, Quorum quorum) {
        shape.allowOnly(Set.of("of", "fraction", "strict", QUORUM));
        String of = shape.at("of").text();
        Basis basis = Stream.of(Basis.values()).filter(one -> one.name().equals(of)).findFirst()
                .orElseThrow(() -> shape.at("of").refused("is one of " + List.of(Basis.values())));
        Fraction fraction = shape.at("fraction").fraction();
        boolean strict = shape.flagOr("strict", false);
        return shape.at("fraction").born(() -> new DecisionRule.Majority(basis, fraction, strict, quorum));
    }

    private static DecisionRule consensus(Shape shape, Quorum quorum) {
        shape.allowOnly(Set.of("maxBlocks", "maxStandAside", QUORUM));
        long maxBlocks = shape.at("maxBlocks").whole();
        Fraction maxStandAside = shape.has("maxStandAside") ? shape.at("maxStandAside").fraction() : Fraction.ONE;
        return shape.born(() -> new DecisionRule.Consensus(maxBlocks, maxStandAside, quorum));
    }

    private static DecisionRule hybrid(Shape shape, Quorum quorum) {
        shape.allowOnly(Set.of("rounds", "fallback", QUORUM));
        long rounds = shape.at("rounds").whole();
        if (!(read(shape.at("fallback")) instanceof DecisionRule.Majority fallback)) {
            throw shape.at("fallback").refused("is a majority");
        }
        int bounded = (int) Math.max(0, Math.min(rounds, DecisionRule.MAX_ROUNDS + 1L));
        return shape.at("rounds").born(() -> new DecisionRule.Hybrid(bounded, fallback, quorum));
    }
}
