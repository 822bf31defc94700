package org.folkmoot.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.folkmoot.refusal.Rule;
import org.folkmoot.text.Change;
import org.folkmoot.text.Clause;
import org.folkmoot.text.Merged;
import org.folkmoot.text.VersionText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Requests that are brought to be merged")
class RequestTest {

    private static final VersionText BASE = new VersionText("en", "Paths", List.of(
            new Clause("c1", "", "Paths are four feet wide and free of roots."), new Clause("c2", "", "Deer are hunted in autumn.")));

    private static Request asking(String id, String words) {
        return new Request(id, List.of(new Change.Replace("c1", null, words)), null);
    }

    @Test
    void make_one_text_where_they_fit_together_in_any_order() {
        Request wide = asking("wide", "Paths are six feet wide and free of roots.");
        Request stones = asking("stones", "Paths are four feet wide and free of stones.");
        for (List<Request> order : List.of(List.of(wide, stones), List.of(stones, wide))) {
            Merged merged = Request.together(BASE, Set.of(), order);
            assertThat(merged.text().clauses().get(0).body()).isEqualTo("Paths are six feet wide and free of stones.");
            assertThat(merged.shaping("c1")).containsExactly("stones", "wide");
        }
    }

    @Test
    void are_refused_with_the_words_of_each_where_they_want_different_ones() {
        assertThatThrownBy(() -> Request.together(BASE, Set.of(), List.of(asking("six", "Paths are six feet wide and free of roots."),
                asking("nine", "Paths are nine feet wide and free of roots."))))
                .isInstanceOfSatisfying(Clash.class, clash -> {
                    assertThat(clash.rule()).contains(Rule.R18);
                    assertThat(clash.conflicts()).singleElement().satisfies(conflict -> {
                        assertThat(conflict.clause()).isEqualTo("c1");
                        assertThat(conflict.amendments()).containsExactly("nine", "six");
                    });
                    assertThat(clash.figures().toString()).contains("six", "nine", "c1");
                });
    }

    @Test
    void bring_along_what_they_amend() {
        Request wide = asking("wide", "Paths are six feet wide and free of roots.");
        Request amending = new Request("wider", List.of(new Change.Replace("c1", null, "Paths are six feet wide, free of roots and lit.")), wide);
        Merged merged = Request.together(BASE, Set.of(), List.of(amending));
        assertThat(merged.text().clauses().get(0).body()).isEqualTo("Paths are six feet wide, free of roots and lit.");
        assertThat(merged.shaping("c1")).containsExactly("wide", "wider");
        assertThat(Request.together(BASE, Set.of(), List.of(wide, amending)).text()).isEqualTo(merged.text());
    }
}
