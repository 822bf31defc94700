package org.folkmoot.web.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.List;
import org.folkmoot.draft.DraftText;
import org.folkmoot.draft.Passage;
import org.folkmoot.refusal.BadRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The clauses of a form")
class ClauseListTest {

    @Test
    void are_made_anew_from_what_the_form_carries_as_many_and_with_their_ids() {
        ClauseList list = new ClauseList(List.of(new ClauseForm("c1", "", "One.", null), new ClauseForm("c2", "", "Two.", null)));
        list.addAfter(0);
        assertThat(list.getShape()).matches("c1,new-[0-9a-f]{8},c2");
        assertThat(ClauseList.of(list.getShape(), null).orElseThrow().getShape()).isEqualTo(list.getShape());
    }

    @Test
    void are_not_made_from_anything_else() {
        for (String shape : new String[] {null, "", "C1", "c1,", "c1,c1", "c,".repeat(2000)}) {
            assertThat(ClauseList.of(shape, null)).as(shape).isEmpty();
        }
    }

    @Test
    void are_one_at_least() {
        ClauseList list = ClauseList.of("c1", null).orElseThrow();
        list.remove(0);
        assertThat(list.getClauses()).hasSize(1);
    }

    @Test
    void get_lasting_ids_from_their_headings_only_when_they_are_sent() {
        ClauseList list = ClauseList.of("c1,new-1234abcd,new-5678abcd", null).orElseThrow();
        list.getClauses().get(1).setHeading("Who pays");
        assertThat(list.toJson().build().getValuesAs(JsonObject.class)).extracting(clause -> clause.getString("id"))
                .containsExactly("c1", "who-pays", "c3");
        assertThat(list.toDraft("en", null).ids()).containsExactly("c1", "new-1234abcd", "new-5678abcd");
    }

    @Test
    void refuse_what_is_no_text_at_its_clause() {
        ClauseList list = ClauseList.of("c1,c2", null).orElseThrow();
        list.getClauses().get(1).setText("A bell: \u0007");
        assertThatThrownBy(() -> list.toDraft("en", "")).isInstanceOfSatisfying(BadRequest.class,
                refused -> assertThat(refused.fields()).containsOnlyKeys("clauses[1].text"));
    }

    @Test
    void mark_what_differs_from_the_text_that_is_written_on() {
        DraftText from = new DraftText("en", "T", List.of(new Passage("c1", "", "The town pays.")));
        ClauseForm clause = ClauseList.of(new DraftText("en", "T", List.of(new Passage("c1", "", "The county pays."))), from).getClauses().get(0);
        assertThat(clause.getHtml()).contains("<del>", "town", "<ins>", "county");
        clause.setText("The town pays.");
        assertThat(clause.getHtml()).doesNotContain("<ins>");
    }
}
