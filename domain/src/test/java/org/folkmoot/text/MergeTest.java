package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.folkmoot.text.Conflict.Kind;
import org.folkmoot.text.Conflict.Part;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final VersionText BASE = new VersionText("en", "The plan for the well", List.of(
            new Clause("c1", "Water", "The old well stays open in summer."),
            new Clause("c2", "", "Each household takes what it needs."),
            new Clause("c3", "Costs", "The town pays."),
            new Clause("c4", "", "This plan is looked at again in two years.")));

    private static Change body(String clause, String body) {
        return new Change.Replace(clause, null, body);
    }

    private static String bodyOf(Merged merged, String clause) {
        return merged.text().clauses().stream().filter(one -> one.id().equals(clause)).findFirst().orElseThrow().body();
    }

    private static Conflict only(Merged merged) {
        assertThat(merged.conflicts()).hasSize(1);
        return merged.conflicts().get(0);
    }

    @Test
    void different_words_of_one_clause_are_merged_neighbours_too() {
        Merged merged = Merge.of(BASE).with("a", List.of(body("c1", "The deep well stays open in summer.")))
                .with("b", List.of(body("c1", "The old spring stays open in winter."))).result();
        assertThat(merged.isWhole()).isTrue();
        assertThat(bodyOf(merged, "c1")).isEqualTo("The deep spring stays open in winter.");
        assertThat(merged.shaping("c1")).containsExactly("a", "b");
        assertThat(merged.shaping("c2")).isEmpty();
        assertThat(merged.applied()).containsExactly("a", "b");
    }

    @Test
    void the_same_change_from_many_is_one_change() {
        Merged merged = Merge.of(BASE).with("a", List.of(body("c3", "The county pays.")))
                .with("b", List.of(body("c3", "The county pays."))).with("c", List.of(body("c3", "The county pays gladly."))).result();
        assertThat(merged.isWhole()).isTrue();
        assertThat(bodyOf(merged, "c3")).isEqualTo("The county pays gladly.");
        assertThat(merged.shaping("c3")).containsExactly("a", "b", "c");
    }

    @Test
    void words_changed_in_different_ways_are_reported_exactly_and_left_as_they_were() {
        Merged merged = Merge.of(BASE).with("a", List.of(body("c1", "The deep well stays open in summer.")))
                .with("b", List.of(body("c1", "The new well stays open in winter."))).result();
        assertThat(bodyOf(merged, "c1")).isEqualTo("The old well stays open in winter.");
        Conflict conflict = only(merged);
        assertThat(conflict.kind()).isEqualTo(Kind.OVERLAP);
        assertThat(conflict.part()).isEqualTo(Part.BODY);
        assertThat(conflict.clause()).isEqualTo("c1");
        assertThat(conflict.base()).isEqualTo("old");
        assertThat(conflict.from()).isEqualTo(4);
        assertThat(conflict.sides()).extracting(Conflict.Side::words).containsExactly("deep", "new");
        assertThat(conflict.amendments()).containsExactly("a", "b");
        assertThat(merged.applied()).isEmpty();
        assertThat(merged.shaping("c1")).containsExactly("b");
    }

    @Test
    void two_insertions_at_one_point_wait_for_a_person() {
        Conflict conflict = only(Merge.of(BASE).with("a", List.of(body("c3", "The town itself pays.")))
                .with("b", List.of(body("c3", "The town council pays."))).result());
        assertThat(conflict.kind()).isEqualTo(Kind.TWO_INSERTIONS);
        assertThat(conflict.sides()).extracting(Conflict.Side::words).containsExactly("itself ", "council ");
        assertThat(conflict.base()).isEmpty();
    }

    @Test
    void what_one_changes_and_another_deletes_waits() {
        Merged merged = Merge.of(BASE).with("a", List.of(new Change.Delete("c3")))
                .with("b", List.of(body("c3", "The county pays."), body("c2", "Each house takes what it needs."))).result();
        Conflict conflict = only(merged);
        assertThat(conflict.kind()).isEqualTo(Kind.CHANGED_AND_DELETED);
        assertThat(conflict.base()).isEqualTo("Costs\n\nThe town pays.");
        assertThat(conflict.sides().get(0).changes()).containsExactly(new Change.Delete("c3"));
        assertThat(conflict.sides().get(1).words()).isEqualTo("The county pays.");
        assertThat(bodyOf(merged, "c3")).isEqualTo("The town pays.");
        assertThat(bodyOf(merged, "c2")).isEqualTo("Each house takes what it needs.");
    }

    @Test
    void a_clause_after_one_that_goes_waits() {
        Merged merged = Merge.of(BASE).with("a", List.of(new Change.Delete("c3")))
                .with("b", List.of(new Change.Insert("fees", "c3", "", "Visitors pay a fee."))).result();
        assertThat(only(merged).kind()).isEqualTo(Kind.AFTER_DELETED);
        assertThat(merged.text()).isEqualTo(BASE);
    }

    @Test
    void a_move_and_a_change_of_words_go_together() {
        Merged merged = Merge.of(BASE).with("a", List.of(new Change.Move("c3", null)))
                .with("b", List.of(body("c3", "The county pays."))).result();
        assertThat(merged.isWhole()).isTrue();
        assertThat(merged.text().ids()).containsExactly("c3", "c1", "c2", "c4");
        assertThat(bodyOf(merged, "c3")).isEqualTo("The county pays.");
        assertThat(merged.shaping("c3")).containsExactly("a", "b");
    }

    @Test
    void a_clause_moved_to_two_places_waits() {
        Merged merged = Merge.of(BASE).with("a", List.of(new Change.Move("c3", null)))
                .with("b", List.of(new Change.Move("c3", "c1"))).result();
        assertThat(only(merged).kind()).isEqualTo(Kind.TWO_PLACES);
        assertThat(merged.text()).isEqualTo(BASE);
    }

    @Test
    void a_clause_after_one_that_is_moved_away_waits() {
        Merged merged = Merge.of(BASE).with("a", List.of(new Change.Move("c2", "c4")))
                .with("b", List.of(new Change.Insert("x", "c2", "", "New."))).result();
        assertThat(only(merged).kind()).isEqualTo(Kind.AFTER_MOVED);
    }

    @Test
    void the_same_order_is_the_same_change_however_it_is_said() {
        Merged merged = Merge.of(BASE).with("a", List.of(new Change.Move("c1", "c2")))
                .with("b", List.of(new Change.Move("c2", null))).result();
        assertThat(merged.isWhole()).isTrue();
        assertThat(merged.text().ids()).containsExactly("c2", "c1", "c3", "c4");
    }

    @Test
    void moving_a_clause_to_where_it_stands_moves_nothing() {
        Merged merged = Merge.of(BASE).with("a", List.of(new Change.Move("c3", "c2"), new Change.Retitle("The plan")))
                .with("b", List.of(new Change.Move("c3", null))).result();
        assertThat(merged.isWhole()).isTrue();
        assertThat(merged.text().ids()).containsExactly("c3", "c1", "c2", "c4");
    }

    @Test
    void new_clauses_of_one_name_get_ids_in_the_order_of_the_amendments() {
        Merged merged = Merge.of(BASE).avoiding(Set.of("fees-2"))
                .with("b", List.of(new Change.Insert("fees", "c1", "", "Members pay.")))
                .with("a", List.of(new Change.Insert("fees", "c3", "", "Visitors pay."))).result();
        assertThat(merged.text().ids()).containsExactly("c1", "fees-3", "c2", "c3", "fees", "c4");
        assertThat(merged.idOf("b", "fees")).isEqualTo("fees-3");
        assertThat(merged.idOf("a", "fees")).isEqualTo("fees");
        assertThat(merged.shaping("fees-3")).containsExactly("b");
    }

    @Test
    void the_same_new_clause_under_two_names_is_one_clause() {
        Merged merged = Merge.of(BASE).with("b", List.of(new Change.Insert("visitors", "c3", "", "Visitors pay.")))
                .with("a", List.of(new Change.Insert("fees", "c3", "", "Visitors pay."))).result();
        assertThat(merged.text().ids()).containsExactly("c1", "c2", "c3", "fees", "c4");
        assertThat(merged.idOf("b", "visitors")).isEqualTo("fees");
        assertThat(merged.shaping("fees")).containsExactly("a", "b");
    }

    @Test
    void different_clauses_at_one_point_wait() {
        Conflict conflict = only(Merge.of(BASE).with("a", List.of(new Change.Insert("x", null, "", "First.")))
                .with("b", List.of(new Change.Insert("x", null, "", "Foremost."))).result());
        assertThat(conflict.kind()).isEqualTo(Kind.TWO_INSERTIONS);
        assertThat(conflict.clause()).isNull();
        assertThat(conflict.sides()).extracting(Conflict.Side::words).containsExactly("First.", "Foremost.");
    }

    @Test
    void an_amendment_of_an_amendment_comes_in_its_place() {
        List<Change> first = List.of(body("c1", "The deep well stays open in summer."),
                new Change.Insert("fees", "c3", "", "Visitors pay a fee."));
        List<Change> second = List.of(body("fees", "Visitors pay a small fee."), body("c1", "The deep well stays open all year."));
        Merged merged = Merge.of(BASE).with("a", first).amending("a", "b", second)
                .with("c", List.of(body("c3", "The county pays."))).result();
        assertThat(merged.isWhole()).isTrue();
        assertThat(bodyOf(merged, "c1")).isEqualTo("The deep well stays open all year.");
        assertThat(bodyOf(merged, "fees")).isEqualTo("Visitors pay a small fee.");
        assertThat(merged.shaping("fees")).containsExactly("a", "b");
        assertThat(merged.applied()).containsExactly("a", "b", "c");
    }

    @Test
    void new_clauses_of_amendments_of_an_amendment_are_found_under_their_last_names() {
        Merged merged = Merge.of(BASE).with("0", List.of(new Change.Insert("new", "c4", "", "Theirs.")))
                .with("1", List.of(new Change.Insert("new-2", "c1", "", "Hers.")))
                .with("a", List.of(body("c3", "The county pays.")))
                .amending("a", "b", List.of(new Change.Insert("new", "c2", "", "Ours.")))
                .amending("a", "c", List.of(new Change.Insert("new", "c3", "", "Yours."))).result();
        assertThat(merged.isWhole()).isTrue();
        for (String amendment : List.of("b", "c")) {
            String id = merged.idOf(amendment, "new");
            assertThat(bodyOf(merged, id)).isEqualTo(amendment.equals("b") ? "Ours." : "Yours.");
            assertThat(merged.shaping(id)).containsExactly(amendment);
        }
    }

    @Test
    void amendments_of_one_amendment_may_clash_over_its_words() {
        Merged merged = Merge.of(BASE).with("a", List.of(body("c3", "The county pays.")))
                .amending("a", "b", List.of(body("c3", "The state pays.")))
                .amending("a", "c", List.of(body("c3", "The shire pays."))).result();
        Conflict conflict = only(merged);
        assertThat(conflict.of()).isEqualTo("a");
        assertThat(conflict.base()).isEqualTo("county");
        assertThat(bodyOf(merged, "c3")).isEqualTo("The county pays.");
        assertThat(merged.applied()).containsExactly("a");
    }

    @Test
    void titles_and_headings_are_merged_like_words() {
        Merged merged = Merge.of(BASE).with("a", List.of(new Change.Retitle("The plan for the spring"),
                new Change.Replace("c1", "Clean water", null)))
                .with("b", List.of(new Change.Retitle("A plan for the well"), new Change.Replace("c1", "Water for all", null))).result();
        assertThat(merged.text().title()).isEqualTo("A plan for the spring");
        assertThat(merged.titledBy()).containsExactly("a", "b");
        assertThat(merged.text().clauses().get(0).heading()).isEqualTo("Clean water for all");
    }

    @Test
    void all_together_may_not_delete_the_whole_text() {
        VersionText two = new VersionText("en", "P", List.of(new Clause("c1", "", "One."), new Clause("c2", "", "Two.")));
        Merged merged = Merge.of(two).with("a", List.of(new Change.Delete("c1"))).with("b", List.of(new Change.Delete("c2"))).result();
        assertThat(only(merged).kind()).isEqualTo(Kind.BROKEN);
        assertThat(merged.text()).isEqualTo(two);
    }

    @Test
    void nobody_empties_a_clause_by_halves() {
        Merged merged = Merge.of(BASE).with("a", List.of(new Change.Replace("c1", "", null)))
                .with("b", List.of(new Change.Replace("c1", null, ""))).result();
        assertThat(only(merged).kind()).isEqualTo(Kind.BROKEN);
        assertThat(merged.text()).isEqualTo(BASE);
    }

    @Test
    void an_amendment_that_does_not_fit_its_base_is_refused() {
        assertThatThrownBy(() -> Merge.of(BASE).with("a", List.of(new Change.Delete("c9"))).result())
                .isInstanceOf(TextRefused.class);
        assertThatThrownBy(() -> Merge.of(BASE).amending("a", "b", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Merge.of(BASE).with("a", List.of()).with("a", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
