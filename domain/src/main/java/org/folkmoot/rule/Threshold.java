package org.folkmoot.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much consent an offer needs before it takes effect: data, judged exactly (design 03, Thresholds).
 *
 * <p>Every form refuses at birth ({@link IllegalArgumentException}) what would be met without any consent, and what
 * nothing could ever meet. More than a scope holds today is allowed. A strict share of 0 ('more than none') is allowed,
 * since nothing over nothing is not met and any share above none takes a consent.
 */
public sealed interface Threshold permits Threshold.AssembliesAtLeast, Threshold.AssembliesShare,
        Threshold.MembersAtLeast, Threshold.MembersShare, Threshold.WeightAtLeast, Threshold.WeightShare,
        Threshold.Named, Threshold.Groups, Threshold.GroupsAtLeast, Threshold.All, Threshold.Any {

    /** How deep parts may lie within parts; a single condition has depth 1. */
    int MAX_DEPTH = 8;
    /** How many conditions and combinations a threshold may hold in all. */
    int MAX_SIZE = 200;
    /** How many bodies one part may name. */
    int MAX_NAMED = 1_000;
    int MAX_WEIGHT_NAME = 100;

    /** Never a bare yes or no: each part with its figures. */
    Outcome judge(Support support);

    /** Nested maps and lists in the shape of the design's table, fractions in lowest terms; equal thresholds, equal values. */
    Map<String, Object> toCanonical();

    /** The thresholds directly within this one. */
    default List<Threshold> parts() {
        return List.of();
    }

    /**
     * Reads what {@link #toCanonical} writes, and equal ways of writing it. Strict: an unknown or missing field, another
     * type or a number that is not whole is refused with an {@link IllegalArgumentException} that names the place.
     */
    static Threshold fromCanonical(Object value) {
        return ThresholdReader.read(new Shape("threshold", value));
    }

    /** Every body that some part names, so that one who knows the bodies can refuse an unknown one. */
    default Set<String> bodies() {
        Set<String> bodies = new LinkedHashSet<>();
        parts().forEach(part -> bodies.addAll(part.bodies()));
        return bodies;
    }

    /** Every weight that some part asks for; the terms must give it. */
    default Set<String> weights() {
        Set<String> weights = new LinkedHashSet<>();
        parts().forEach(part -> weights.addAll(part.weights()));
        return weights;
    }

    /** This many ratifying bodies consent. */
    record AssembliesAtLeast(long atLeast) implements Threshold {
        public AssembliesAtLeast {
            Quota.atLeast(atLeast);
        }

        @Override
        public Outcome judge(Support support) {
            return Judgement.counted(this, Quota.atLeast(atLeast), support.assemblies());
        }

        @Override
        public Map<String, Object> toCanonical() {
            return ThresholdBirth.written("assemblies", Quota.atLeast(atLeast), Map.of());
        }
    }

    /** At least this share of the bodies counted consent; more than it, if strict. */
    record AssembliesShare(Fraction fraction, boolean strict) implements Threshold {
        public AssembliesShare {
            Quota.share(fraction, strict);
        }

        @Override
        public Outcome judge(Support support) {
            return Judgement.counted(this, Quota.share(fraction, strict), support.assemblies());
        }

        @Override
        public Map<String, Object> toCanonical() {
            return ThresholdBirth.written("assemblies", Quota.share(fraction, strict), Map.of());
        }
    }

    /** Consenting bodies hold at least this many members. */
    record MembersAtLeast(long atLeast) implements Threshold {
        public MembersAtLeast {
            Quota.atLeast(atLeast);
        }

        @Override
        public Outcome judge(Support support) {
            return Judgement.counted(this, Quota.atLeast(atLeast), support.members());
        }

        @Override
        public Map<String, Object> toCanonical() {
            return ThresholdBirth.written("members", Quota.atLeast(atLeast), Map.of());
        }
    }

    /** Consenting bodies hold at least this share of the members counted; more than it, if strict. */
    record MembersShare(Fraction fraction, boolean strict) implements Threshold {
        public MembersShare {
            Quota.share(fraction, strict);
        }

        @Override
        public Outcome judge(Support support) {
            return Judgement.counted(this, Quota.share(fraction, strict), support.members());
        }

        @Override
        public Map<String, Object> toCanonical() {
            return ThresholdBirth.written("members", Quota.share(fraction, strict), Map.of());
        }
    }

    /** Consenting bodies hold at least this much of a weight named in the terms. */
    record WeightAtLeast(String name, Fraction atLeast) implements Threshold {
        public WeightAtLeast {
            ThresholdBirth.refuseWeightName(name);
            if (atLeast.isZero()) {
                throw new IllegalArgumentException("a weight of at least 0 would be met by nobody");
            }
        }

        @Override
        public Outcome judge(Support support) {
            WeightCount weights = support.weight(name);
            return Judgement.weighed(this, weights, atLeast, weights.consenting().compareTo(atLeast) >= 0);
        }

        @Override
        public Map<String, Object> toCanonical() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("name", name);
            boolean small = atLeast.isWhole() && atLeast.numerator().bitLength() <= 53;
            fields.put("atLeast", small ? (Object) atLeast.numerator().longValueExact() : atLeast.toString());
            return Map.of("weight", fields);
        }

        @Override
        public Set<String> weights() {
            return Set.of(name);
        }
    }

    /** Consenting bodies hold at least this share of a weight named in the terms; more than it, if strict. */
    record WeightShare(String name, Fraction fraction, boolean strict) implements Threshold {
        public WeightShare {
            ThresholdBirth.refuseWeightName(name);
            Quota.share(fraction, strict);
        }

        @Override
        public Outcome judge(Support support) {
            WeightCount weights = support.weight(name);
            return Judgement.weighed(this, weights, fraction.times(weights.counted()),
                    Quota.share(fraction, strict).isMetBy(weights));
        }

        @Override
        public Map<String, Object> toCanonical() {
            return ThresholdBirth.written("weight", Quota.share(fraction, strict), Map.of("name", name));
        }

        @Override
        public Set<String> weights() {
            return Set.of(name);
        }
    }

    /** Each of these bodies consents. */
    record Named(List<String> named) implements Threshold {
        public Named {
            named = ThresholdBirth.bodies(named);
        }

        @Override
        public Outcome judge(Support support) {
            return new Outcome.NamedBodies(this, named.stream().filter(support::consents).toList(),
                    named.stream().filter(body -> !support.consents(body)).toList());
        }

        @Override
        public Map<String, Object> toCanonical() {
            return Map.of("named", named);
        }

        @Override
        public Set<String> bodies() {
            return new LinkedHashSet<>(named);
        }
    }

    /** In at least this share (more, if strict) of the home's direct constituents, the inner threshold is met below each. */
    record Groups(Fraction fraction, boolean strict, Threshold each) implements Threshold {
        public Groups {
            Quota.share(fraction, strict);
            ThresholdBirth.refuseWithinGroups(each);
        }

        @Override
        public Outcome judge(Support support) {
            return Judgement.grouped(this, Quota.share(fraction, strict), each, support);
        }

        @Override
        public Map<String, Object> toCanonical() {
            return ThresholdBirth.writtenGroups(Quota.share(fraction, strict), each);
        }

        @Override
        public List<Threshold> parts() {
            return List.of(each);
        }
    }

    /** In at least this many of the home's direct constituents, the inner threshold is met below each. */
    record GroupsAtLeast(long atLeast, Threshold each) implements Threshold {
        public GroupsAtLeast {
            Quota.atLeast(atLeast);
            ThresholdBirth.refuseWithinGroups(each);
        }

        @Override
        public Outcome judge(Support support) {
            return Judgement.grouped(this, Quota.atLeast(atLeast), each, support);
        }

        @Override
        public Map<String, Object> toCanonical() {
            return ThresholdBirth.writtenGroups(Quota.atLeast(atLeast), each);
        }

        @Override
        public List<Threshold> parts() {
            return List.of(each);
        }
    }

    /** Every part is met. */
    record All(List<Threshold> parts) implements Threshold {
        public All {
            parts = ThresholdBirth.parts(parts, "all");
        }

        @Override
        public Outcome judge(Support support) {
            List<Outcome> outcomes = Judgement.ofParts(parts, support);
            return new Outcome.Combined(this, outcomes.stream().allMatch(Outcome::met), outcomes);
        }

        @Override
        public Map<String, Object> toCanonical() {
            return Map.of("all", parts.stream().map(Threshold::toCanonical).toList());
        }
    }

    /** Some part is met. */
    record Any(List<Threshold> parts) implements Threshold {
        public Any {
            parts = ThresholdBirth.parts(parts, "any");
        }

        @Override
        public Outcome judge(Support support) {
            List<Outcome> outcomes = Judgement.ofParts(parts, support);
            return new Outcome.Combined(this, outcomes.stream().anyMatch(Outcome::met), outcomes);
        }

        @Override
        public Map<String, Object> toCanonical() {
            return Map.of("any", parts.stream().map(Threshold::toCanonical).toList());
        }
    }
}
