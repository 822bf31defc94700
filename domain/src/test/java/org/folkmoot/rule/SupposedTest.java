package org.folkmoot.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Support that is supposed")
class SupposedTest {

    private static Supposed.Body body(String id, boolean counted, String... groups) {
        return new Supposed.Body(id, 10, counted, Set.of(groups), Map.of());
    }

    private static Threshold threshold(Map<String, ?> written) {
        return Threshold.fromCanonical(written);
    }

    @Test
    void tells_what_the_threshold_would_be_if_all_who_say_so_ratified() {
        Scope scope = Scope.of(21, 13);
        Threshold twoThirds = threshold(Map.of("assemblies", Map.of("fraction", "2/3")));
        assertThat(twoThirds.judge(scope).met()).isFalse();
        assertThat(twoThirds.judge(new Supposed(scope, List.of(body("b22", true)))).met()).isFalse();
        Outcome two = twoThirds.judge(new Supposed(scope, List.of(body("b22", true), body("b23", true))));
        assertThat(two.met()).isTrue();
        assertThat(two.figures()).containsEntry("consenting", 23L).containsEntry("needed", 23L).containsEntry("counted", 34L);
    }

    @Test
    void counts_who_came_late_only_with_its_consent() {
        Scope scope = Scope.of(3, 1);
        Threshold all = threshold(Map.of("assemblies", Map.of("fraction", "4/5")));
        assertThat(all.judge(new Supposed(scope, List.of(body("late", false)))).figures())
                .containsEntry("consenting", 4L).containsEntry("counted", 5L).containsEntry("met", true);
    }

    @Test
    void names_bodies_and_stays_within_their_groups() {
        Scope scope = Scope.empty().with("a", 10, true, "east").with("b", 10, false, "west").with("c", 10, false, "west");
        Threshold named = threshold(Map.of("named", List.of("b")));
        Threshold halfInEach = threshold(Map.of("groups", Map.of("of", "constituents", "fraction", "1/1", "each",
                Map.of("assemblies", Map.of("fraction", "1/2")))));
        Supposed supposed = new Supposed(scope, List.of(body("b", true, "west")));
        assertThat(named.judge(scope).met()).isFalse();
        assertThat(named.judge(supposed).met()).isTrue();
        assertThat(halfInEach.judge(scope).met()).isFalse();
        assertThat(halfInEach.judge(supposed).met()).isTrue();
    }
}
