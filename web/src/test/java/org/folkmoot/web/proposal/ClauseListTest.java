package org.folkmoot.web.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The clauses of a form")
class ClauseListTest {

    @Test
    void are_made_anew_from_what_the_form_carries_as_many_and_with_their_ids() {
        ClauseList list = new ClauseList(List.of(new ClauseForm("c1", "", "One."), new ClauseForm("c2", "", "Two.")));
        list.addAfter(0);
        assertThat(list.getShape()).isEqualTo("c1,,c2");
        assertThat(ClauseList.of(list.getShape()).orElseThrow().getClauses()).extracting(ClauseForm::getId)
                .containsExactly("c1", null, "c2");
    }

    @Test
    void are_not_made_from_anything_else() {
        assertThat(ClauseList.of(null)).isEmpty();
        assertThat(ClauseList.of("C1")).isEmpty();
        assertThat(ClauseList.of(",".repeat(2000))).isEmpty();
    }

    @Test
    void are_one_at_least() {
        assertThat(ClauseList.of("").orElseThrow().getClauses()).hasSize(1);
    }
}
