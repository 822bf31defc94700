package org.folkmoot.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThresholdShapeTest {

    private static final Map<String, Object> NINE = Map.of("assemblies", Map.of("atLeast", 9L));

    static Stream<Map<String, Object>> canonical_forms() {
        return Stream.of(NINE,
                Map.of("assemblies", Map.of("fraction", "3/4")),
                Map.of("members", Map.of("fraction", "1/2", "strict", true)),
                Map.of("members", Map.of("atLeast", 500L)),
                Map.of("weight", Map.of("name", "water-use", "fraction", "11/20")),
                Map.of("weight", Map.of("name", "water-use", "atLeast", "5/2")),
                Map.of("weight", Map.of("name", "water-use", "atLeast", 3L)),
                Map.of("named", List.of("riverside", "old-town")),
                Map.of("groups", Map.of("of", "constituents", "fraction", "1/2", "each", NINE)),
                Map.of("groups", Map.of("of", "constituents", "atLeast", 2L, "each", NINE)),
                Map.of("all", List.of(NINE, Map.of("any", List.of(NINE)))));
    }

    @ParameterizedTest
    @MethodSource("canonical_forms")
    void every_form_of_the_design_reads_and_writes_as_it_stands(Map<String, Object> form) {
        assertThat(Threshold.fromCanonical(form).toCanonical()).isEqualTo(form);
    }

    @Test
    void equal_thresholds_have_one_written_form() {
        assertThat(Threshold.fromCanonical(Map.of("weight",
                Map.of("name", "water-use", "fraction", "55/100", "strict", false))).toCanonical())
                .isEqualTo(Map.of("weight", Map.of("name", "water-use", "fraction", "11/20")));
    }

    @Test
    void whole_numbers_of_every_type_are_read() {
        Stream.of(9, 9L, BigInteger.valueOf(9), new BigDecimal("9"), new BigDecimal("9.0"), new BigDecimal("0.9e1"))
                .forEach(nine -> assertThat(Threshold.fromCanonical(Map.of("assemblies", Map.of("atLeast", nine))))
                        .isEqualTo(new Threshold.AssembliesAtLeast(9)));
    }

    static Stream<Arguments> nonsense() {
        Map<String, Object> badInside = Map.of("members", Map.of("fraction", "much"));
        return Stream.of(
                Arguments.of(Map.of(), "threshold: "),
                Arguments.of("nine", "threshold: "),
                Arguments.of(Map.of("assemblies", Map.of("atLeast", 9, "fraction", "1/2")), "threshold.assemblies: "),
                Arguments.of(Map.of("assemblies", Map.of()), "threshold.assemblies.fraction: is missing"),
                Arguments.of(Map.of("assemblies", Map.of("atLeast", 0)), "threshold.assemblies.atLeast: "),
                Arguments.of(Map.of("assemblies", Map.of("atLeast", "9")), "threshold.assemblies.atLeast: "),
                Arguments.of(Map.of("assemblies", Map.of("atLeast", 9.0)), "threshold.assemblies.atLeast: "),
                Arguments.of(Map.of("assemblies", Map.of("atLeast", new BigDecimal("9.5"))), "threshold.assemblies.atLeast: "),
                Arguments.of(Map.of("assemblies", Map.of("atLeast", new BigDecimal("1e999999999"))),
                        "threshold.assemblies.atLeast: "),
                Arguments.of(Map.of("assemblies", Map.of("atLeast", BigInteger.TEN.pow(30))), "threshold.assemblies.atLeast: "),
                Arguments.of(Map.of("assemblies", Map.of("fraction", 1)), "threshold.assemblies.fraction: "),
                Arguments.of(Map.of("assemblies", Map.of("fraction", "1/2", "strict", "yes")), "threshold.assemblies.strict: "),
                Arguments.of(Map.of("assemblies", Map.of("atLeast", 9, "strict", true)), "threshold.assemblies: "),
                Arguments.of(Map.of("bodies", Map.of("atLeast", 9)), "threshold: "),
                Arguments.of(Map.of("assemblies", Map.of("atLeast", 9), "x", 1), "threshold: "),
                Arguments.of(Map.of("weight", Map.of("fraction", "1/2")), "threshold.weight.name: is missing"),
                Arguments.of(Map.of("named", List.of("a", 7)), "threshold.named[1]: "),
                Arguments.of(Map.of("named", List.of()), "threshold.named: "),
                Arguments.of(Map.of("named", "a"), "threshold.named: "),
                Arguments.of(Map.of("groups", Map.of("of", "regions", "fraction", "1/2", "each", NINE)), "threshold.groups.of: "),
                Arguments.of(Map.of("groups", Map.of("of", "constituents", "fraction", "1/2")),
                        "threshold.groups.each: is missing"),
                Arguments.of(Map.of("all", List.of()), "threshold.all: "),
                Arguments.of(Map.of("all", List.of(NINE, badInside)), "threshold.all[1].members.fraction: "));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsense_is_refused_and_its_place_is_named(Object nonsense, String place) {
        assertThatThrownBy(() -> Threshold.fromCanonical(nonsense))
                .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(place);
    }

    @Test
    void nothing_at_all_is_refused() {
        assertThatThrownBy(() -> Threshold.fromCanonical(null))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("threshold: is missing");
    }

    @Test
    void a_tower_of_parts_is_refused_before_it_is_climbed() {
        Object tower = NINE;
        for (int i = 0; i < 50_000; i++) {
            tower = Map.of("all", List.of(tower));
        }
        Object tall = tower;
        assertThatThrownBy(() -> Threshold.fromCanonical(tall)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("deep");
    }
}
