package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AmendedTest {

    private static final VersionText BASE = version("a", "b", "c", "d");

    private static VersionText version(String... ids) {
        return new VersionText("en", "Plan", Stream.of(ids).map(id -> new Clause(id, "On " + id, "Text of " + id)).toList());
    }

    private static Change insert(String id, String after) {
        return new Change.Insert(id, after, "", "New");
    }

    private static List<String> order(Change... changes) {
        return Amended.apply(BASE, List.of(changes)).ids();
    }

    @Test
    void a_replaced_part_leaves_the_other_as_it_is() {
        VersionText amended = Amended.apply(BASE, List.of(new Change.Replace("b", null, "Better"),
                new Change.Replace("c", "", null)));
        assertThat(amended.clauses().get(1)).isEqualTo(new Clause("b", "On b", "Better"));
        assertThat(amended.clauses().get(2)).isEqualTo(new Clause("c", "", "Text of c"));
    }

    @Test
    void clauses_are_inserted_at_the_start_and_after_others() {
        assertThat(order(insert("x", null), insert("y", "d"))).containsExactly("x", "a", "b", "c", "d", "y");
    }

    @Test
    void several_after_one_clause_stand_in_the_order_listed() {
        assertThat(order(insert("x", "a"), insert("y", "a"), new Change.Move("d", "a")))
                .containsExactly("a", "x", "y", "d", "b", "c");
    }

    @Test
    void a_clause_may_stand_after_one_that_the_same_amendment_inserts_or_moves() {
        assertThat(order(insert("y", "x"), insert("x", "d"), new Change.Move("a", "y"), insert("z", "a")))
                .containsExactly("b", "c", "d", "x", "y", "a", "z");
    }

    @Test
    void an_inserted_clause_whose_id_is_taken_gets_the_next_free_one() {
        assertThat(order(insert("a", "b"), insert("a", "c"))).containsExactly("a", "b", "a-2", "c", "a-3", "d");
    }

    @Test
    void ids_that_the_proposal_used_before_are_taken_too_and_what_hangs_on_them_follows() {
        List<Change> settled = Amended.settle(BASE, List.of(insert("x", "a"), insert("y", "x")), Set.of("x", "x-2"));
        assertThat(settled).containsExactly(insert("x-3", "a"), insert("y", "x-3"));
    }

    @Test
    void a_long_id_is_cut_to_make_room_for_its_number() {
        String longest = "x".repeat(63);
        List<Change> settled = Amended.settle(BASE, List.of(insert(longest, null)), Set.of(longest));
        assertThat(settled).containsExactly(insert("x".repeat(61) + "-2", null));
    }

    @Test
    void deleting_moving_and_retitling() {
        VersionText amended = Amended.apply(BASE, List.of(new Change.Delete("b"), new Change.Move("d", null),
                new Change.Retitle("Better plan")));
        assertThat(amended.ids()).containsExactly("d", "a", "c");
        assertThat(amended.title()).isEqualTo("Better plan");
    }

    @Test
    void equal_changes_are_one_change() {
        assertThat(order(insert("x", null), insert("x", null), new Change.Delete("a"), new Change.Delete("a")))
                .containsExactly("x", "b", "c", "d");
    }

    static Stream<List<Change>> refused_amendments() {
        return Stream.of(
                List.of(),
                List.of(new Change.Replace("a", "On a", "Text of a")),
                List.of(new Change.Move("b", "a")),
                List.of(new Change.Retitle(" Plan ")),
                List.of(new Change.Delete("x")), List.of(new Change.Move("x", "a")), List.of(new Change.Replace("x", null, "y")),
                List.of(insert("x", "nowhere")),
                List.of(insert("x", "a"), new Change.Replace("x", null, "y")),
                List.of(new Change.Delete("a"), new Change.Replace("a", null, "y")),
                List.of(new Change.Move("a", "c"), new Change.Delete("a")),
                List.of(new Change.Delete("a"), insert("x", "a")),
                List.of(new Change.Replace("a", null, "y"), new Change.Replace("a", null, "z")),
                List.of(new Change.Move("a", "b"), new Change.Move("a", "c")),
                List.of(new Change.Retitle("One"), new Change.Retitle("Two")),
                List.of(new Change.Move("a", "b"), new Change.Move("b", "a")),
                List.of(insert("x", "y"), insert("y", "x")),
                List.of(new Change.Replace("a", "", "")),
                List.of(new Change.Delete("a"), new Change.Delete("b"), new Change.Delete("c"), new Change.Delete("d")));
    }

    @ParameterizedTest
    @MethodSource("refused_amendments")
    void what_cannot_be_done_or_does_nothing_is_refused(List<Change> changes) {
        assertThatThrownBy(() -> Amended.apply(BASE, changes)).isInstanceOf(TextRefused.class);
    }

    @Test
    void nonsense_is_refused_at_birth() {
        assertThatThrownBy(() -> new Change.Replace("a", null, null)).isInstanceOf(TextRefused.class);
        assertThatThrownBy(() -> new Change.Move("a", "a")).isInstanceOf(TextRefused.class);
        assertThatThrownBy(() -> new Change.Insert("a", "b", "", "")).isInstanceOf(TextRefused.class);
        assertThatThrownBy(() -> new Change.Insert("a", "NO", "", "x")).isInstanceOf(TextRefused.class);
        assertThatThrownBy(() -> new Change.Retitle(" ")).isInstanceOf(TextRefused.class);
    }

    @Test
    void a_chain_as_long_as_a_text_is_laid_out() {
        List<Change> chain = new ArrayList<>(IntStream.range(1, 1_990).mapToObj(i -> insert("x" + i, "x" + (i - 1))).toList());
        chain.add(insert("x0", "d"));
        assertThat(Amended.apply(BASE, chain).ids()).hasSize(1_994).endsWith("x1989");
    }

    @Test
    void one_clause_taken_to_the_end_is_one_move() {
        assertThat(Changes.between(BASE, version("b", "c", "d", "a"))).containsExactly(new Change.Move("a", "d"));
    }

    @Test
    void between_equal_texts_nothing_changed() {
        assertThat(Changes.between(BASE, BASE)).isEmpty();
    }

    @Test
    void the_language_of_a_proposal_does_not_change() {
        VersionText german = new VersionText("de", BASE.title(), BASE.clauses());
        assertThatThrownBy(() -> Changes.between(BASE, german)).isInstanceOf(TextRefused.class);
    }
}
