package org.folkmoot.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionRuleTest {

    private static final DecisionRule.Majority PLAIN = new DecisionRule.Majority(Basis.CAST, Fraction.HALF, true, null);
    private static final DecisionRule CONSENSUS = new DecisionRule.Consensus(0, Fraction.of(1, 4), null);
    private static final Room HALL = new Room(Room.UNKNOWN, 1000);

    private static Votes yesNo(long yes, long no, long abstain) {
        return new Votes.YesNo(yes, no, abstain);
    }

    private static Votes answers(long agree, long standAside, long block) {
        return new Votes.Answers(agree, standAside, block);
    }

    @Test
    void a_majority_shows_its_arithmetic() {
        Decided decided = PLAIN.apply(yesNo(57, 47, 6), HALL);
        assertThat(decided.carried()).isTrue();
        assertThat(decided.figures()).isEqualTo(Map.of("carried", true, "yes", 57L, "no", 47L, "abstain", 6L,
                "basis", 104L, "needed", 53L, "of", "CAST", "fraction", "1/2", "strict", true));
    }

    @Test
    void a_tie_does_not_carry_where_more_than_half_is_asked() {
        assertThat(PLAIN.apply(yesNo(5, 5, 0), HALL).reason()).contains(Decided.Reason.NOT_ENOUGH);
        DecisionRule half = new DecisionRule.Majority(Basis.CAST, Fraction.HALF, false, null);
        assertThat(half.apply(yesNo(5, 5, 0), HALL).carried()).isTrue();
    }

    @Test
    void no_votes_carry_nothing() {
        assertThat(PLAIN.apply(yesNo(0, 0, 9), HALL).reason()).contains(Decided.Reason.NOT_ENOUGH);
    }

    @Test
    void the_basis_is_those_present_or_all_members_where_the_rule_says_so() {
        DecisionRule ofPresent = new DecisionRule.Majority(Basis.PRESENT, Fraction.HALF, true, null);
        DecisionRule ofMembers = new DecisionRule.Majority(Basis.MEMBERS, Fraction.of(2, 3), false, null);
        assertThat(ofPresent.apply(yesNo(6, 1, 0), new Room(12, 20)).carried()).isFalse();
        assertThat(ofPresent.apply(yesNo(6, 1, 0), new Room(11, 20)).carried()).isTrue();
        assertThat(ofPresent.apply(yesNo(6, 1, 5), HALL).basis()).isEqualTo(12);
        assertThat(ofMembers.apply(yesNo(13, 0, 0), new Room(13, 20)).needed()).isEqualTo(14);
    }

    @Test
    void a_quorum_is_of_those_present() {
        DecisionRule rule = new DecisionRule.Majority(
                Basis.CAST, Fraction.HALF, true, new Quorum.MembersShare(Fraction.of(1, 10), false));
        Decided tooFew = rule.apply(yesNo(9, 0, 0), new Room(9, 100));
        assertThat(tooFew.reason()).contains(Decided.Reason.NO_QUORUM);
        assertThat(tooFew.quorum()).contains(new Quorum.Figures(9, 10));
        assertThat(rule.apply(yesNo(9, 0, 0), new Room(10, 100)).carried()).isTrue();
        assertThat(rule.apply(yesNo(9, 0, 1), new Room(Room.UNKNOWN, 100)).carried()).isTrue();
    }

    @Test
    void new_assemblies_start_with_the_rules_of_the_design() {
        assertThat(DecisionRule.ofNewLocal().apply(yesNo(2, 1, 0), HALL).carried()).isTrue();
        DecisionRule nonLocal = DecisionRule.ofNewNonLocal();
        assertThat(nonLocal.apply(yesNo(3, 0, 0), new Room(3, 6)).reason()).contains(Decided.Reason.NO_QUORUM);
        assertThat(nonLocal.apply(yesNo(3, 1, 0), new Room(4, 6)).carried()).isTrue();
    }

    @Test
    void consensus_needs_someone_who_agrees_and_bears_what_its_limits_say() {
        assertThat(CONSENSUS.apply(answers(3, 1, 0), HALL).carried()).isTrue();
        assertThat(CONSENSUS.apply(answers(3, 1, 1), HALL).reason()).contains(Decided.Reason.BLOCKED);
        assertThat(CONSENSUS.apply(answers(2, 1, 0), HALL).reason()).contains(Decided.Reason.TOO_MANY_STAND_ASIDE);
        assertThat(CONSENSUS.apply(answers(0, 0, 0), HALL).reason()).contains(Decided.Reason.NOBODY_AGREES);
        assertThat(CONSENSUS.apply(answers(7, 1, 0), HALL).limits()).contains(new Decided.Limits(0, 2));
    }

    @Test
    void votes_of_a_form_that_the_rule_cannot_count_do_not_carry() {
        assertThat(CONSENSUS.apply(yesNo(9, 0, 0), HALL).reason()).contains(Decided.Reason.WRONG_FORM);
        assertThat(PLAIN.apply(answers(9, 0, 0), HALL).reason()).contains(Decided.Reason.WRONG_FORM);
    }

    @Test
    void a_hybrid_carries_by_consensus_or_by_its_fallback() {
        DecisionRule hybrid = new DecisionRule.Hybrid(2, PLAIN, new Quorum.AtLeast(5));
        assertThat(hybrid.apply(answers(1, 8, 0), HALL).carried()).isTrue();
        assertThat(hybrid.apply(answers(8, 0, 1), HALL).reason()).contains(Decided.Reason.BLOCKED);
        Decided fallback = hybrid.apply(yesNo(6, 3, 0), HALL);
        assertThat(fallback.carried()).isTrue();
        assertThat(fallback.applied()).isEqualTo(PLAIN);
        assertThat(fallback.figures()).containsEntry("rounds", 2L).containsEntry("needed", 5L);
        assertThat(hybrid.apply(yesNo(4, 0, 0), HALL).reason()).contains(Decided.Reason.NO_QUORUM);
    }

    @Test
    void a_quorum_of_the_fallback_is_asked_beside_the_hybrids_own() {
        DecisionRule hybrid = new DecisionRule.Hybrid(1, new DecisionRule.Majority(
                Basis.CAST, Fraction.HALF, true, new Quorum.AtLeast(50)), new Quorum.AtLeast(5));
        assertThat(hybrid.apply(yesNo(10, 0, 0), HALL).quorum()).contains(new Quorum.Figures(10, 50));
    }

    @Test
    void R12_no_more_votes_than_present_or_members() {
        assertThat(yesNo(5, 4, 1).exceeds(new Room(10, 10))).isFalse();
        assertThat(yesNo(5, 5, 1).exceeds(new Room(10, 20))).isTrue();
        assertThat(yesNo(5, 5, 1).exceeds(new Room(Room.UNKNOWN, 10))).isTrue();
        assertThat(new Room(11, 10).isOverfull()).isTrue();
        assertThat(Room.of(OptionalLong.empty(), 10).isOverfull()).isFalse();
    }

    @Test
    void votes_add_up_over_channels_of_one_form() {
        assertThat(Votes.sum(List.of(yesNo(1, 2, 3), yesNo(10, 20, 30)))).isEqualTo(yesNo(11, 22, 33));
        assertThat(Votes.sum(List.of(answers(1, 2, 3), answers(1, 0, 0)))).isEqualTo(answers(2, 2, 3));
        assertThatThrownBy(() -> Votes.sum(List.of(yesNo(1, 2, 3), answers(1, 0, 0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Votes.sum(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> yesNo(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> yesNo(Votes.MAX + 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void votes_are_read_by_name() {
        assertThat(Votes.fromCanonical(Map.of("yes", 30, "no", 0))).isEqualTo(yesNo(30, 0, 0));
        assertThat(Votes.fromCanonical(Map.of("agree", 3, "block", 1))).isEqualTo(answers(3, 0, 1));
        assertThatThrownBy(() -> Votes.fromCanonical(Map.of("yes", -3))).hasMessageStartingWith("votes.yes: ");
        assertThatThrownBy(() -> Votes.fromCanonical(Map.of("yes", 3, "block", 1))).hasMessageStartingWith("votes: ");
        assertThatThrownBy(() -> Votes.fromCanonical(Map.of())).hasMessageStartingWith("votes: ");
    }

    static Stream<Map<String, Object>> canonical_forms() {
        Map<String, Object> majority = Map.of("of", "CAST", "fraction", "1/2", "strict", true);
        return Stream.of(Map.of("majority", majority),
                Map.of("majority", Map.of("of", "MEMBERS", "fraction", "2/3", "quorum", Map.of("atLeast", 50L))),
                Map.of("majority", Map.of("of", "PRESENT", "fraction", "2/3",
                        "quorum", Map.of("members", "1/2", "strict", true))),
                Map.of("consensus", Map.of("maxBlocks", 0L, "maxStandAside", "1/4")),
                Map.of("hybrid", Map.of("rounds", 2L, "fallback", Map.of("majority", majority),
                        "quorum", Map.of("members", "1/10"))));
    }

    @ParameterizedTest
    @MethodSource("canonical_forms")
    void every_form_of_the_design_reads_and_writes_as_it_stands(Map<String, Object> form) {
        assertThat(DecisionRule.fromCanonical(form).toCanonical()).isEqualTo(form);
    }

    @Test
    void a_quorum_may_stand_beside_its_rule() {
        assertThat(DecisionRule.fromCanonical(Map.of("quorum", Map.of("atLeast", 5),
                "majority", Map.of("of", "CAST", "fraction", "1/2", "strict", true))))
                .isEqualTo(new DecisionRule.Majority(Basis.CAST, Fraction.HALF, true, new Quorum.AtLeast(5)));
    }

    static Stream<Arguments> nonsense() {
        Map<String, Object> half = Map.of("of", "CAST", "fraction", "1/2");
        return Stream.of(
                Arguments.of("majority", "rule: "),
                Arguments.of(Map.of("plurality", half), "rule: "),
                Arguments.of(Map.of("majority", Map.of("of", "ALL", "fraction", "1/2")), "rule.majority.of: "),
                Arguments.of(Map.of("majority", Map.of("of", "CAST")), "rule.majority.fraction: is missing"),
                Arguments.of(Map.of("majority", Map.of("of", "CAST", "fraction", "0")), "rule.majority.fraction: "),
                Arguments.of(Map.of("majority", Map.of("of", "CAST", "fraction", "1", "strict", true)),
                        "rule.majority.fraction: "),
                Arguments.of(Map.of("majority", Map.of("of", "CAST", "fraction", "1/2", "quorum", Map.of())),
                        "rule.majority.quorum.members: is missing"),
                Arguments.of(Map.of("majority", half, "quorum", Map.of("atLeast", 0)), "rule.quorum.atLeast: "),
                Arguments.of(Map.of("consensus", Map.of("maxStandAside", "1/4")), "rule.consensus.maxBlocks: is missing"),
                Arguments.of(Map.of("consensus", Map.of("maxBlocks", -1)), "rule.consensus: "),
                Arguments.of(Map.of("consensus", Map.of("maxBlocks", 0, "maxStandAside", "5/4")), "rule.consensus: "),
                Arguments.of(Map.of("hybrid", Map.of("rounds", 2, "fallback", Map.of("consensus", Map.of("maxBlocks", 0)))),
                        "rule.hybrid.fallback: "),
                Arguments.of(Map.of("hybrid", Map.of("rounds", Long.MAX_VALUE, "fallback", Map.of("majority", half))),
                        "rule.hybrid.rounds: "));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsense_is_refused_and_its_place_is_named(Object nonsense, String place) {
        assertThatThrownBy(() -> DecisionRule.fromCanonical(nonsense))
                .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(place);
    }
}
