package org.folkmoot.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.draft.DraftText;
import org.folkmoot.draft.RequestDraft;
import org.folkmoot.draft.RequestDraft.Op;
import org.folkmoot.draft.RequestDraft.Part;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two revisions of a request")
class RequestReadingTest {

    private static final RequestReading READING = new RequestReading(List.of(new ClauseRow(0, "", "Of bridges", ""), new ClauseRow(1, "toll", "Toll", "A penny."),
            new ClauseRow(2, "care", "Care", "Each spring.")));
    private static final DraftText NOTHING = written("");

    private static DraftText written(String reason, Part... parts) {
        return new RequestDraft(List.of(parts), reason, "").written();
    }

    private static TextDifference.Row only(DraftText from, DraftText to) {
        List<TextDifference.Row> rows = READING.difference(from, List.of(to));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void show_other_words_against_those_of_the_clause() {
        TextDifference.Row row = only(NOTHING, written("", new Part(Op.REPLACE, "toll", "", "Toll", "Two pennies.")));
        assertThat(row.name()).isEqualTo("Other words for clause 1");
        assertThat(row.cells()).singleElement().asString().contains("<del", "<ins", "Two");
    }

    @Test
    void show_what_is_given_up_as_the_clause_that_stands_there() {
        TextDifference.Row row = only(written("", new Part(Op.REPLACE, "toll", "", "Toll", "Two pennies.")), NOTHING);
        assertThat(row.cells()).singleElement().asString().contains("penny");
    }

    @Test
    void show_a_clause_taken_out_as_struck_and_a_move_by_where_to() {
        TextDifference.Row gone = only(NOTHING, written("", new Part(Op.DELETE, "care", "", "", "")));
        assertThat(gone.name()).isEqualTo("Clause 2 taken out");
        assertThat(gone.cells()).singleElement().asString().contains("<del", "spring").doesNotContain("<ins");
        TextDifference.Row moved = only(NOTHING, written("", new Part(Op.MOVE, "toll", "care", "", "")));
        assertThat(moved.cells()).singleElement().asString().contains("After clause 2.");
    }

    @Test
    void show_another_title_against_the_one_that_stands() {
        TextDifference.Row row = only(NOTHING, written("", new Part(Op.RETITLE, "", "", "Of bridges and fords", "")));
        assertThat(row.name()).isEqualTo("Another title");
        assertThat(row.cells()).singleElement().asString().contains("Of bridges", "<ins", "fords");
    }

    @Test
    void name_the_reason_and_where_a_new_clause_comes() {
        List<TextDifference.Row> rows = READING.difference(NOTHING, List.of(written("Because.", new Part(Op.INSERT, "", "", "", "New."))));
        assertThat(rows).extracting(TextDifference.Row::name).containsExactlyInAnyOrder("The reason", "A new clause at the start");
    }
}
