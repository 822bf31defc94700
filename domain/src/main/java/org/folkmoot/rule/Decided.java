package org.folkmoot.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a decision rule says of votes, with its arithmetic (R15).
 *
 * @param rule what the assembly asked for
 * @param applied the rule whose limits were compared: {@code rule} itself; of a hybrid, the consensus that it seeks or
 *     its fallback
 * @param basis what the votes were a share of; of answers, all of them
 * @param needed the smallest number of yes (or of those who agree) that is enough
 * @param limitsOrNull what blocks and stand-asides had to stay within; null of a majority
 * @param quorumOrNull null where no quorum is asked; of two, the one not met, else the rule's own
 * @param reasonOrNull why it is not carried; null if it is
 */
public record Decided(DecisionRule rule, DecisionRule applied, Votes votes, long basis, long needed,
        Limits limitsOrNull, Quorum.Figures quorumOrNull, Reason reasonOrNull) {

    /** Why votes do not carry; the first that holds, in this order. */
    public enum Reason {
        /** The rule counts votes of another form: answers where yes or no is asked, or the other way round. */
        WRONG_FORM,
        NO_QUORUM,
        NOBODY_AGREES,
        BLOCKED,
        TOO_MANY_STAND_ASIDE,
        NOT_ENOUGH
    }

    /** The most blocks, and the most stand-asides among the answers given, that consensus bears. */
    public record Limits(long blocks, long standAsides) {
    }

    public boolean carried() {
        return reasonOrNull == null;
    }

    public Optional<Reason> reason() {
        return Optional.ofNullable(reasonOrNull);
    }

    public Optional<Limits> limits() {
        return Optional.ofNullable(limitsOrNull);
    }

    public Optional<Quorum.Figures> quorum() {
        return Optional.ofNullable(quorumOrNull);
    }

    /** Those for: yes, or agree. */
    public long yes() {
        return votes instanceof Votes.YesNo cast ? cast.yes() : ((Votes.Answers) votes).agree();
    }

    /** Those against: no, or block. */
    public long no() {
        return votes instanceof Votes.YesNo cast ? cast.no() : ((Votes.Answers) votes).block();
    }

    /**
     * As nested maps, for programs and the record: {@code carried}, {@code reason?}, the votes by name, {@code basis},
     * {@code needed}, then {@code of}, {@code fraction} and {@code strict} of a majority, or {@code maxBlocks} and
     * {@code maxStandAsides} of consensus, {@code rounds} of a hybrid, and {@code quorum?} with present, needed and met.
     */
    public Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("carried", carried());
        reason().ifPresent(why -> figures.put("reason", why.name()));
        figures.putAll(votes.toCanonical());
        figures.put("basis", basis);
        figures.put("needed", needed);
        if (applied instanceof DecisionRule.Majority majority) {
            figures.put("of", majority.of().name());
            figures.put("fraction", majority.fraction().toString());
            figures.put("strict", majority.strict());
        }
        limits().ifPresent(limits -> {
            figures.put("maxBlocks", limits.blocks());
            figures.put("maxStandAsides", limits.standAsides());
        });
        if (rule instanceof DecisionRule.Hybrid hybrid) {
            figures.put("rounds", (long) hybrid.rounds());
        }
        quorum().ifPresent(asked -> figures.put("quorum", asked.figures()));
        return figures;
    }
}
