package org.folkmoot.web.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.draft.RequestDraft;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The changes of a request")
class ChangeListTest {

    private static final List<ClauseRow> CLAUSES = List.of(new ClauseRow(1, "c1", "One", "First."),
            new ClauseRow(2, "c2", "Two", "Second."));

    @Test
    void are_kept_by_a_draft_as_they_are_written_so_far_and_made_again_of_it() {
        ChangeList list = new ChangeList(null, 3, version -> CLAUSES);
        list.add("REPLACE", CLAUSES.get(0).id(), CLAUSES);
        list.add("MOVE", CLAUSES.get(0).id(), CLAUSES);
        list.getChanges().get(0).setText("Half a sent");
        list.getChanges().get(1).setAfter("");
        ChangeList again = new ChangeList(null, 3, version -> CLAUSES);
        again.take(list.parts(), CLAUSES);
        assertThat(again.parts()).isEqualTo(list.parts());
        assertThat(again.getChanges().get(0).getText()).isEqualTo("Half a sent");
        again.take(List.of(new RequestDraft.Part(RequestDraft.Op.REPLACE, "nowhere", "", "", "x")), CLAUSES);
        assertThat(again.getChanges()).isEmpty();
    }

    @Test
    void are_made_anew_from_what_the_form_carries_to_the_same_version_under_the_same_id() {
        ChangeList list = new ChangeList(null, 3, version -> CLAUSES);
        list.add("REPLACE", "c2", CLAUSES);
        list.add("INSERT", "c1", CLAUSES);
        list.add("INSERT", "", CLAUSES);
        ChangeList anew = new ChangeList(list.getShape(), 4, version -> version == 3 ? CLAUSES : List.of());
        assertThat(anew.getShape()).isEqualTo(list.getShape());
        assertThat(anew.getVersion()).isEqualTo(3);
        assertThat(anew.getId()).isEqualTo(list.getId());
        assertThat(anew.toJson().build()).isEqualTo(list.toJson().build()).hasSize(3);
    }

    @Test
    void have_one_new_title_which_begins_with_the_one_that_stands() {
        List<ClauseRow> changeable = List.of(new ClauseRow(0, "", "Of bridges", ""), CLAUSES.get(0));
        ChangeList list = new ChangeList(null, 3, version -> changeable);
        list.add("RETITLE", "", changeable);
        list.add("RETITLE", "", changeable);
        list.add("REPLACE", "", changeable);
        assertThat(list.getChanges()).singleElement().satisfies(change -> assertThat(change.getHeading()).isEqualTo("Of bridges"));
        list.getChanges().get(0).setHeading("Of bridges and fords");
        assertThat(list.toJson().build()).hasToString("[{\"op\":\"RETITLE\",\"heading\":\"Of bridges and fords\"}]");
        ChangeList again = new ChangeList(list.getShape(), 3, version -> changeable);
        again.take(list.parts(), changeable);
        assertThat(again.getChanges()).singleElement().satisfies(change -> assertThat(change.getHeading()).isEqualTo("Of bridges and fords"));
    }

    @Test
    void take_nothing_of_a_kind_or_at_a_clause_that_there_is_not() {
        ChangeList list = new ChangeList("nonsense", 3, version -> CLAUSES);
        list.add("REPLACE", "c9", CLAUSES);
        list.add("BURN", "c1", CLAUSES);
        list.add(null, "c1", CLAUSES);
        assertThat(list.getChanges()).isEmpty();
        assertThat(list.getVersion()).isEqualTo(3);
    }
}
