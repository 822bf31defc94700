package org.folkmoot.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThresholdTest {

    private static final Threshold NINE = new Threshold.AssembliesAtLeast(9);
    private static final Threshold HALF_THE_MEMBERS = new Threshold.MembersShare(Fraction.HALF, true);

    @Test
    void nine_states_are_enough_and_eight_are_not() {
        assertThat(NINE.judge(Scope.of(8, 5)).met()).isFalse();
        assertThat(NINE.judge(Scope.of(9, 4)).met()).isTrue();
        assertThat(NINE.judge(Scope.of(7, 6))).isEqualTo(new Outcome.Counted(NINE, false, 7, 13, 9, 2));
    }

    @Test
    void half_is_enough_unless_strict() {
        Scope half = Scope.of(2, 2);
        assertThat(new Threshold.AssembliesShare(Fraction.HALF, false).judge(half).met()).isTrue();
        assertThat(new Threshold.AssembliesShare(Fraction.HALF, true).judge(half).met()).isFalse();
    }

    @Test
    void nothing_over_nothing_is_not_met() {
        Stream.of(new Threshold.AssembliesShare(Fraction.HALF, false), HALF_THE_MEMBERS,
                new Threshold.WeightShare("water", Fraction.HALF, false), new Threshold.Groups(Fraction.HALF, false, NINE),
                new Threshold.AssembliesShare(Fraction.ZERO, true)).forEach(threshold ->
                assertThat(threshold.judge(Scope.empty()).met()).as("%s", threshold).isFalse());
    }

    @Test
    void bodies_without_members_hold_no_share_of_members() {
        Scope unpeopled = Scope.empty().with("a", 0, true);
        assertThat(new Threshold.MembersShare(Fraction.HALF, false).judge(unpeopled).met()).isFalse();
    }

    @Test
    void members_count_for_the_bodies_that_hold_them() {
        Scope scope = Scope.empty().with("large", 60, true).with("small", 40, false);
        assertThat(HALF_THE_MEMBERS.judge(scope)).isEqualTo(new Outcome.Counted(HALF_THE_MEMBERS, true, 60, 100, 51, 0));
        assertThat(new Threshold.MembersAtLeast(61).judge(scope).met()).isFalse();
    }

    @Test
    void a_weight_is_compared_exactly() {
        Threshold third = new Threshold.WeightShare("water-use", Fraction.of(1, 3), false);
        Threshold more = new Threshold.WeightShare("water-use", Fraction.of(1, 3), true);
        Scope scope = Scope.empty().weighing("a", "water-use", Fraction.of(1, 7), true)
                .weighing("b", "water-use", Fraction.of(2, 7), false);
        assertThat(third.judge(scope).met()).isTrue();
        assertThat(more.judge(scope).met()).isFalse();
        assertThat(third.judge(scope)).isEqualTo(new Outcome.Weighed(
                third, true, Fraction.of(1, 7), Fraction.of(3, 7), Fraction.of(1, 7), Fraction.ZERO));
        assertThat(new Threshold.WeightShare("unknown", Fraction.HALF, false).judge(scope).met()).isFalse();
    }

    @Test
    void a_named_part_says_who_is_missing() {
        Threshold named = new Threshold.Named(List.of("riverside", "old-town", "elsewhere"));
        Scope scope = Scope.empty().with("riverside", 1, true).with("old-town", 1, false);
        assertThat(named.judge(scope)).isEqualTo(
                new Outcome.NamedBodies(named, List.of("riverside"), List.of("old-town", "elsewhere")));
    }

    @Test
    void groups_are_met_where_the_inner_threshold_is_met_below_each() {
        Threshold inner = new Threshold.AssembliesShare(Fraction.HALF, false);
        Threshold groups = new Threshold.Groups(Fraction.HALF, true, inner);
        Scope scope = Scope.empty().with("n1", 1, true, "north").with("n2", 1, false, "north")
                .with("s1", 1, false, "south").with("both", 1, true, "north", "south").with("w1", 1, false, "west");
        Outcome.Grouped outcome = (Outcome.Grouped) groups.judge(scope);
        assertThat(outcome.metGroups()).isEqualTo(2);
        assertThat(outcome.counted()).isEqualTo(3);
        assertThat(outcome.needed()).isEqualTo(2);
        assertThat(outcome.met()).isTrue();
        assertThat(outcome.groups().get("south")).isEqualTo(new Outcome.Counted(inner, true, 1, 2, 1, 0));
        assertThat(outcome.groups().get("west").met()).isFalse();
    }

    @Test
    void a_constituent_without_a_body_below_it_is_not_counted() {
        Scope north = Scope.empty().with("n1", 1, true, "north");
        Support support = new Support() {
            @Override
            public Count assemblies() {
                return north.assemblies();
            }

            @Override
            public Count members() {
                return north.members();
            }

            @Override
            public WeightCount weight(String name) {
                return north.weight(name);
            }

            @Override
            public boolean consents(String body) {
                return north.consents(body);
            }

            @Override
            public Map<String, Support> groups() {
                return Map.of("north", north, "empty", Scope.empty());
            }
        };
        Threshold all = new Threshold.Groups(Fraction.ONE, false, new Threshold.AssembliesAtLeast(1));
        Outcome.Grouped outcome = (Outcome.Grouped) all.judge(support);
        assertThat(outcome.met()).isTrue();
        assertThat(outcome.groups()).containsOnlyKeys("north");
    }

    @Test
    void all_asks_every_part_and_any_asks_one() {
        List<Threshold> parts = List.of(new Threshold.AssembliesAtLeast(2), HALF_THE_MEMBERS);
        Scope scope = Scope.empty().with("large", 9, true).with("small", 1, false);
        assertThat(new Threshold.All(parts).judge(scope).met()).isFalse();
        assertThat(new Threshold.Any(parts).judge(scope).met()).isTrue();
    }

    @Test
    void remaining_is_told_of_an_assemblies_part_and_of_an_all_with_exactly_one() {
        Scope seven = Scope.of(7, 6);
        assertThat(NINE.judge(seven).remaining()).hasValue(2);
        assertThat(NINE.judge(Scope.of(11, 2)).remaining()).hasValue(0);
        assertThat(new Threshold.All(List.of(NINE)).judge(seven).remaining()).hasValue(2);
        assertThat(new Threshold.All(List.of(HALF_THE_MEMBERS, NINE)).judge(seven).remaining()).hasValue(2);
        assertThat(new Threshold.All(List.of(NINE, NINE)).judge(seven).remaining()).isEmpty();
        assertThat(new Threshold.Any(List.of(NINE)).judge(seven).remaining()).isEmpty();
        assertThat(HALF_THE_MEMBERS.judge(seven).remaining()).isEmpty();
    }

    @Test
    void figures_are_nested_maps_with_each_part() {
        Outcome outcome = new Threshold.All(List.of(NINE)).judge(Scope.of(7, 6));
        assertThat(outcome.figures()).containsEntry("met", false).containsEntry("parts", List.of(Map.of(
                "part", NINE.toCanonical(), "met", false, "consenting", 7L, "counted", 13L, "needed", 9L, "missing", 2L)));
    }

    @Test
    void what_is_named_and_weighed_is_told_through_all_parts() {
        Threshold threshold = new Threshold.All(List.of(new Threshold.Named(List.of("a")), new Threshold.Groups(
                Fraction.HALF, false, new Threshold.Any(List.of(new Threshold.Named(List.of("b")),
                new Threshold.WeightAtLeast("water", Fraction.ONE))))));
        assertThat(threshold.bodies()).containsExactly("a", "b");
        assertThat(threshold.weights()).containsExactly("water");
    }

    static Stream<Runnable> births_of_nonsense() {
        Fraction more = Fraction.of(4, 3);
        return Stream.of(
                () -> new Threshold.AssembliesAtLeast(0), () -> new Threshold.MembersAtLeast(-1),
                () -> new Threshold.AssembliesAtLeast(Long.MAX_VALUE),
                () -> new Threshold.AssembliesShare(Fraction.ZERO, false), () -> new Threshold.AssembliesShare(more, false),
                () -> new Threshold.MembersShare(Fraction.ONE, true),
                () -> new Threshold.WeightShare(" ", Fraction.HALF, false),
                () -> new Threshold.WeightShare("w", Fraction.ZERO, false),
                () -> new Threshold.WeightAtLeast("w", Fraction.ZERO),
                () -> new Threshold.Named(List.of()), () -> new Threshold.Named(List.of("a", "a")),
                () -> new Threshold.Named(List.of("Not an id")),
                () -> new Threshold.All(List.of()), () -> new Threshold.Any(List.of()),
                () -> new Threshold.GroupsAtLeast(0, NINE),
                () -> new Threshold.Groups(Fraction.HALF, false, new Threshold.GroupsAtLeast(1, NINE)),
                () -> new Threshold.Groups(Fraction.HALF, false,
                        new Threshold.Any(List.of(new Threshold.GroupsAtLeast(1, NINE)))),
                () -> new Threshold.All(java.util.Collections.nCopies(Threshold.MAX_SIZE, NINE)),
                () -> Stream.iterate(NINE, inner -> new Threshold.All(List.of(inner))).skip(Threshold.MAX_DEPTH).findFirst());
    }

    @ParameterizedTest
    @MethodSource("births_of_nonsense")
    void refuses_at_birth_what_needs_nobody_or_can_never_be(Runnable birth) {
        assertThatThrownBy(birth::run).isInstanceOf(IllegalArgumentException.class);
    }
}
