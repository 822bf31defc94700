package org.folkmoot.rule;

import java.util.Optional;
import java.util.stream.Stream;

/** The arithmetic of decision rules. */
final class Tallying {

    private Tallying() {
    }

    static Decided majority(DecisionRule.Majority rule, Votes votes, Room room) {
        return majority(rule, rule, votes, room);
    }

    static Decided consensus(DecisionRule.Consensus rule, Votes votes, Room room) {
        return consensus(rule, rule, votes, room);
    }

    static Decided hybrid(DecisionRule.Hybrid rule, Votes votes, Room room) {
        return votes instanceof Votes.Answers
                ? consensus(rule, new DecisionRule.Consensus(0, Fraction.ONE, null), votes, room)
                : majority(rule, rule.fallback(), votes, room);
    }

    private static Decided majority(DecisionRule rule, DecisionRule.Majority applied, Votes votes, Room room) {
        Quorum.Figures quorum = quorum(rule, applied, votes, room);
        if (!(votes instanceof Votes.YesNo cast)) {
            return new Decided(rule, applied, votes, 0, 1, null, quorum, Decided.Reason.WRONG_FORM);
        }
        long basis = switch (applied.of()) {
            case CAST -> cast.yes() + cast.no();
            case PRESENT -> room.presentOr(votes);
            case MEMBERS -> room.members();
        };
        long needed = Quota.share(applied.fraction(), applied.strict()).needed(basis);
        Decided.Reason reason = lacks(quorum) ? Decided.Reason.NO_QUORUM
                : cast.yes() < needed ? Decided.Reason.NOT_ENOUGH : null;
        return new Decided(rule, applied, votes, basis, needed, null, quorum, reason);
    }

    private static Decided consensus(DecisionRule rule, DecisionRule.Consensus applied, Votes votes, Room room) {
        Quorum.Figures quorum = quorum(rule, applied, votes, room);
        long standAsides = applied.maxStandAside().times(votes.total()).floor().longValueExact();
        Decided.Limits limits = new Decided.Limits(applied.maxBlocks(), standAsides);
        Decided.Reason reason = votes instanceof Votes.Answers answers
                ? notConsensus(answers, limits, quorum) : Decided.Reason.WRONG_FORM;
        return new Decided(rule, applied, votes, votes.total(), 1, limits, quorum, reason);
    }

    private static Decided.Reason notConsensus(Votes.Answers answers, Decided.Limits limits, Quorum.Figures quorum) {
        if (lacks(quorum)) {
            return Decided.Reason.NO_QUORUM;
        }
        if (answers.agree() == 0) {
            return Decided.Reason.NOBODY_AGREES;
        }
        if (answers.block() > limits.blocks()) {
            return Decided.Reason.BLOCKED;
        }
        return answers.standAside() > limits.standAsides() ? Decided.Reason.TOO_MANY_STAND_ASIDE : null;
    }

    /** Of the rule's own quorum and that of the part applied, the one not met; else the first there is; else null. */
    private static Quorum.Figures quorum(DecisionRule rule, DecisionRule applied, Votes votes, Room room) {
        var asked = Stream.of(rule, applied).map(DecisionRule::quorumAsked).flatMap(Optional::stream)
                .map(quorum -> new Quorum.Figures(room.presentOr(votes), quorum.needed(room))).toList();
        return asked.stream().filter(Tallying::lacks).findFirst()
                .orElse(asked.isEmpty() ? null : asked.get(0));
    }

    private static boolean lacks(Quorum.Figures quorum) {
        return quorum != null && !quorum.met();
    }
}
