package org.folkmoot.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.text.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConductTest {

    private static final String NOTHING = "-";

    private static Conduct bearing(Bearing bearing) {
        return new Conduct("plan", bearing, Map.of("c4", bearing));
    }

    private static String verdict(Instruction instruction, Conduct conduct) {
        return instruction.verdict(conduct).map(Verdict::name).orElse(NOTHING);
    }

    @ParameterizedTest(name = "{0} {1}, and {2} it: {3}")
    @CsvSource({
        "MUST, FOR, FOR, FOLLOWS", "MUST, FOR, AGAINST, AGAINST", "MUST, FOR, CHANGES, -",
        "MUST, AGAINST, FOR, AGAINST", "MUST, AGAINST, AGAINST, FOLLOWS", "MUST, AGAINST, CHANGES, -",
        "MUST, UNCHANGED, FOR, FOLLOWS", "MUST, UNCHANGED, AGAINST, AGAINST", "MUST, UNCHANGED, CHANGES, AGAINST",
        "SHOULD, FOR, FOR, FOLLOWS", "SHOULD, FOR, AGAINST, DEPARTS", "SHOULD, FOR, CHANGES, -",
        "SHOULD, AGAINST, FOR, DEPARTS", "SHOULD, AGAINST, AGAINST, FOLLOWS", "SHOULD, AGAINST, CHANGES, -",
        "SHOULD, UNCHANGED, FOR, FOLLOWS", "SHOULD, UNCHANGED, AGAINST, DEPARTS", "SHOULD, UNCHANGED, CHANGES, DEPARTS",
        "SHOULD_NOT, FOR, FOR, DEPARTS", "SHOULD_NOT, FOR, AGAINST, FOLLOWS", "SHOULD_NOT, FOR, CHANGES, -",
        "SHOULD_NOT, AGAINST, FOR, FOLLOWS", "SHOULD_NOT, AGAINST, AGAINST, DEPARTS", "SHOULD_NOT, AGAINST, CHANGES, -",
        "SHOULD_NOT, UNCHANGED, FOR, DEPARTS", "SHOULD_NOT, UNCHANGED, AGAINST, FOLLOWS", "SHOULD_NOT, UNCHANGED, CHANGES, FOLLOWS",
        "MUST_NOT, FOR, FOR, AGAINST", "MUST_NOT, FOR, AGAINST, FOLLOWS", "MUST_NOT, FOR, CHANGES, -",
        "MUST_NOT, AGAINST, FOR, FOLLOWS", "MUST_NOT, AGAINST, AGAINST, AGAINST", "MUST_NOT, AGAINST, CHANGES, -",
        "MUST_NOT, UNCHANGED, FOR, AGAINST", "MUST_NOT, UNCHANGED, AGAINST, FOLLOWS", "MUST_NOT, UNCHANGED, CHANGES, FOLLOWS"})
    void is_held_against_a_clause_and_against_the_whole(Strength strength, Direction direction, Bearing bearing, String verdict) {
        assertThat(verdict(new Instruction(strength, "plan", "c4", direction, "t"), bearing(bearing))).isEqualTo(verdict);
        assertThat(verdict(new Instruction(strength, "plan", null, direction, "t"), bearing(bearing))).isEqualTo(verdict);
    }

    @Test
    void is_held_against_nothing_that_names_another_text_another_clause_or_no_direction() {
        Conduct changes = bearing(Bearing.CHANGES);
        assertThat(verdict(new Instruction(Strength.MUST, "other", null, Direction.UNCHANGED, "t"), changes)).isEqualTo(NOTHING);
        assertThat(verdict(new Instruction(Strength.MUST, "plan", "c5", Direction.UNCHANGED, "t"), changes)).isEqualTo(NOTHING);
        assertThat(verdict(new Instruction(Strength.MUST, "plan", "c4", null, "t"), changes)).isEqualTo(NOTHING);
        assertThat(verdict(new Instruction(Strength.MUST, null, null, null, "t"), changes)).isEqualTo(NOTHING);
    }

    @Test
    void is_read_off_the_changes_that_were_asked_for() {
        Conduct conduct = Conduct.wanting("plan", List.of(new Change.Replace("c1", null, "Other."), new Change.Delete("c2"),
                new Change.Insert("c9", "c1", "", "New."), new Change.Move("c3", null), new Change.Retitle("Title")));
        assertThat(conduct.whole()).isEqualTo(Bearing.CHANGES);
        assertThat(conduct.clauses()).containsOnly(Map.entry("c1", Bearing.CHANGES), Map.entry("c2", Bearing.AGAINST),
                Map.entry("c9", Bearing.FOR));
    }

    @Test
    void leaves_a_clause_unchanged_that_is_only_put_elsewhere_but_not_the_text() {
        Conduct moved = Conduct.wanting("plan", List.of(new Change.Move("c4", null)));
        assertThat(new Instruction(Strength.MUST, "plan", "c4", Direction.UNCHANGED, "t").verdict(moved)).isEqualTo(Optional.empty());
        assertThat(new Instruction(Strength.MUST, "plan", null, Direction.UNCHANGED, "t").verdict(moved)).contains(Verdict.AGAINST);
    }
}
