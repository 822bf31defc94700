package org.folkmoot.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How an assembly decides: data, applied exactly (design 03, Decision rules). The component {@code quorum} is null
 * where a rule has none; {@link #quorumAsked()} says it without null.
 */
public sealed interface DecisionRule permits DecisionRule.Majority, DecisionRule.Consensus, DecisionRule.Hybrid {

    int MAX_ROUNDS = 100;

    /** Applies this to the votes of one decision. Whether there are too many of them (R12) is asked of {@link Votes#exceeds}. */
    Decided apply(Votes votes, Room room);

    /** Nested maps in the shape of the design's table, the quorum within the rule's own object. */
    Map<String, Object> toCanonical();

    Quorum quorum();

    default Optional<Quorum> quorumAsked() {
        return Optional.ofNullable(quorum());
    }

    /**
     * Reads what {@link #toCanonical} writes; the quorum may also stand beside the rule's object, as in
     * {@code {"majority": {…}, "quorum": {…}}}. Anything unknown, missing or of another type is refused with an
     * {@link IllegalArgumentException} that names the place.
     */
    static DecisionRule fromCanonical(Object value) {
        return RuleReader.read(new Shape("rule", value));
    }

    /** What a new local assembly starts with: more than half of the votes cast, no quorum. */
    static DecisionRule ofNewLocal() {
        return new Majority(Basis.CAST, Fraction.HALF, true, null);
    }

    /** What a new non-local assembly starts with: more than half of the voices cast, more than half of the constituents represented. */
    static DecisionRule ofNewNonLocal() {
        return new Majority(Basis.CAST, Fraction.HALF, true, new Quorum.MembersShare(Fraction.HALF, true));
    }

    /** Yes is at least this share of the basis; more than it, if strict. At least one yes, whatever the share. */
    record Majority(Basis of, Fraction fraction, boolean strict, Quorum quorum) implements DecisionRule {
        public Majority {
            Objects.requireNonNull(of, "of");
            Quota.share(fraction, strict);
        }

        @Override
        public Decided apply(Votes votes, Room room) {
            return Tallying.majority(this, votes, room);
        }

        @Override
        public Map<String, Object> toCanonical() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("of", of.name());
            Quota.share(fraction, strict).write(fields);
            quorumAsked().ifPresent(asked -> fields.put("quorum", asked.toCanonical()));
            return Map.of("majority", fields);
        }
    }

    /**
     * At least one agrees, and blocks and stand-asides stay within.
     *
     * @param maxStandAside the largest share of stand-asides among all answers, from 0 to 1; 1 sets no limit
     */
    record Consensus(long maxBlocks, Fraction maxStandAside, Quorum quorum) implements DecisionRule {
        public Consensus {
            if (maxBlocks < 0 || maxBlocks > Votes.MAX) {
                throw new IllegalArgumentException("maxBlocks is from 0 to " + Votes.MAX + ", not " + maxBlocks);
            }
            if (maxStandAside.compareTo(Fraction.ONE) > 0) {
                throw new IllegalArgumentException("maxStandAside is a share, at most 1, not " + maxStandAside);
            }
        }

        @Override
        public Decided apply(Votes votes, Room room) {
            return Tallying.consensus(this, votes, room);
        }

        @Override
        public Map<String, Object> toCanonical() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("maxBlocks", maxBlocks);
            fields.put("maxStandAside", maxStandAside.toString());
            quorumAsked().ifPresent(asked -> fields.put("quorum", asked.toCanonical()));
            return Map.of("consensus", fields);
        }
    }

    /**
     * Consensus without a block is sought for some rounds; then the fallback decides. Answers are judged as consensus,
     * votes on yes or no (which are taken once the rounds are used up) by the fallback. A quorum of the fallback's own
     * is asked beside this one's.
     */
    record Hybrid(int rounds, Majority fallback, Quorum quorum) implements DecisionRule {
        public Hybrid {
            Objects.requireNonNull(fallback, "fallback");
            if (rounds < 1 || rounds > MAX_ROUNDS) {
                throw new IllegalArgumentException("rounds are from 1 to " + MAX_ROUNDS + ", not " + rounds);
            }
        }

        @Override
        public Decided apply(Votes votes, Room room) {
            return Tallying.hybrid(this, votes, room);
        }

        @Override
        public Map<String, Object> toCanonical() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("rounds", (long) rounds);
            fields.put("fallback", fallback.toCanonical());
            quorumAsked().ifPresent(asked -> fields.put("quorum", asked.toCanonical()));
            return Map.of("hybrid", fields);
        }
    }
}
