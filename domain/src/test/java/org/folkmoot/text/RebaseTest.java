package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RebaseTest {

    private static final VersionText OLD = new VersionText("en", "Plan", List.of(
            new Clause("c1", "", "The old well stays open in summer."), new Clause("c2", "", "The town pays."),
            new Clause("c3", "", "Done.")));

    private static VersionText with(VersionText text, Change... changes) {
        return Amended.apply(text, List.of(changes));
    }

    private static Change body(String clause, String body) {
        return new Change.Replace(clause, null, body);
    }

    @Test
    void what_still_fits_is_carried_over_word_for_word() {
        VersionText next = with(OLD, body("c1", "The old well stays open in winter."));
        Rebased rebased = Rebase.of(OLD, List.of(body("c1", "The deep well stays open in summer."), new Change.Move("c3", null)), next);
        assertThat(rebased).isEqualTo(new Rebased.StillFits(List.of(
                body("c1", "The deep well stays open in winter."), new Change.Move("c3", null))));
    }

    @Test
    void a_change_that_changes_nothing_does_not_undo_what_the_next_text_did() {
        VersionText next = with(OLD, body("c2", "The county pays."), new Change.Retitle("Law"));
        assertThat(Rebase.of(OLD, List.of(body("c2", "The town pays."), new Change.Retitle("Plan"),
                body("c3", "All done.")), next)).isEqualTo(new Rebased.StillFits(List.of(body("c3", "All done."))));
    }

    @Test
    void what_the_text_says_already_is_taken_up() {
        VersionText next = with(OLD, body("c2", "The county pays for it."), new Change.Insert("x", "c2", "", "New."));
        assertThat(Rebase.of(OLD, List.of(body("c2", "The county pays.")), next)).isEqualTo(new Rebased.TakenUp());
        assertThat(Rebase.of(OLD, List.of(new Change.Insert("y", "c2", "", "New.")), next)).isEqualTo(new Rebased.TakenUp());
    }

    @Test
    void what_meets_other_words_goes_back_with_both_texts() {
        VersionText next = with(OLD, body("c2", "The state pays."));
        Rebased rebased = Rebase.of(OLD, List.of(body("c2", "The county pays.")), next);
        Rebased.NeedsRewording needs = (Rebased.NeedsRewording) rebased;
        assertThat(needs.asked()).isEqualTo(with(OLD, body("c2", "The county pays.")));
        assertThat(needs.next()).isEqualTo(next);
        assertThat(needs.conflicts()).hasSize(1);
        assertThat(needs.conflicts().get(0).sides()).extracting(Conflict.Side::words).containsExactly("state", "county");
        assertThat(needs.conflicts().get(0).amendments()).containsExactly(Rebase.NEXT, Rebase.ASKED);
    }

    @Test
    void a_new_clause_gets_a_free_id_where_its_own_is_taken() {
        VersionText next = with(OLD, new Change.Insert("x", "c1", "", "Theirs."));
        List<Change> changes = List.of(new Change.Insert("x", "c2", "", "Ours."), new Change.Insert("y", "x", "", "And more."));
        assertThat(Rebase.of(OLD, changes, next)).isEqualTo(new Rebased.StillFits(List.of(
                new Change.Insert("x-2", "c2", "", "Ours."), new Change.Insert("y", "x-2", "", "And more."))));
    }

    @Test
    void part_of_it_taken_up_the_rest_still_fits() {
        VersionText next = with(OLD, body("c2", "The county pays."));
        assertThat(Rebase.of(OLD, List.of(body("c2", "The county pays."), new Change.Delete("c3")), next))
                .isEqualTo(new Rebased.StillFits(List.of(new Change.Delete("c3"))));
    }

    @Test
    void it_goes_through_several_texts_one_after_the_other() {
        VersionText second = with(OLD, body("c1", "The old well stays open in winter."));
        VersionText third = with(second, body("c2", "The town pays for it."));
        assertThat(Rebase.through(OLD, List.of(body("c1", "The deep well stays open in summer.")), List.of(second, third)))
                .isEqualTo(new Rebased.StillFits(List.of(body("c1", "The deep well stays open in winter."))));
        VersionText taken = with(OLD, body("c2", "The county pays."));
        assertThat(Rebase.through(OLD, List.of(body("c2", "The county pays.")), List.of(taken, OLD)))
                .isEqualTo(new Rebased.TakenUp());
    }

    @Test
    void an_amendment_of_an_amendment_follows_it() {
        List<Change> amended = List.of(body("c2", "The county pays."));
        List<Change> amendment = List.of(body("c2", "The county pays gladly."));
        VersionText elsewhere = with(OLD, body("c1", "The new well stays open in summer."));
        assertThat(Rebase.ofAmended(OLD, amended, amendment, elsewhere))
                .isEqualTo(new Rebased.StillFits(List.of(body("c2", "The county pays gladly."))));
        VersionText merged = with(elsewhere, body("c2", "The county pays."));
        assertThat(Rebase.ofAmended(OLD, amended, amendment, merged))
                .isEqualTo(new Rebased.StillFits(List.of(body("c2", "The county pays gladly."))));
        VersionText against = with(OLD, body("c2", "The state pays."));
        assertThat(Rebase.ofAmended(OLD, amended, amendment, against)).isInstanceOf(Rebased.NeedsRewording.class);
    }
}
