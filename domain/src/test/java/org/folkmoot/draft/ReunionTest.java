package org.folkmoot.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.text.Clause;
import org.folkmoot.text.Conflict;
import org.folkmoot.text.VersionText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of two texts that were written at the same time")
class ReunionTest {

    private static final DraftText BASE = draft("Plan", "a=The old well stays open in summer.", "b=The town pays.", "c=");

    /** Clauses as {@code id=body}. */
    private static DraftText draft(String title, String... clauses) {
        return new DraftText("en", title, Arrays.stream(clauses)
                .map(clause -> new Passage(clause.substring(0, clause.indexOf('=')), "", clause.substring(clause.indexOf('=') + 1))).toList());
    }

    private static String said(DraftText draft) {
        return draft.title() + ": " + draft.passages().stream().map(passage -> passage.id() + "=" + passage.body()).collect(Collectors.joining(" | "));
    }

    @Test
    void what_was_written_in_different_clauses_stands_together() {
        Reunion both = Reunion.of(BASE, draft("Plan", "a=The deep well stays open in summer.", "b=The town pays.", "c="),
                draft("Plan", "a=The old well stays open in summer.", "b=The county pays.", "c="));
        assertThat(both.isWhole()).isTrue();
        assertThat(said(both.text())).isEqualTo("Plan: a=The deep well stays open in summer. | b=The county pays. | c=");
    }

    @Test
    void different_words_of_one_clause_and_the_title_stand_together() {
        Reunion both = Reunion.of(BASE, draft("A plan", "a=The deep well stays open in summer.", "b=The town pays.", "c="),
                draft("Plan", "a=The old well stays open in winter.", "b=The town pays.", "c="));
        assertThat(both.isWhole()).isTrue();
        assertThat(said(both.text())).isEqualTo("A plan: a=The deep well stays open in winter. | b=The town pays. | c=");
    }

    @Test
    void the_same_words_written_differently_are_told_exactly_and_those_saved_first_stand() {
        Reunion both = Reunion.of(BASE, draft("Plan", "a=The deep well stays open in summer.", "b=The state pays.", "c="),
                draft("Plan", "a=The old well stays open in winter.", "b=The county pays.", "c="));
        assertThat(said(both.text())).isEqualTo("Plan: a=The deep well stays open in winter. | b=The state pays. | c=");
        assertThat(both.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.clause()).isEqualTo("b");
            assertThat(conflict.base()).isEqualTo("town");
            assertThat(conflict.sides()).extracting(side -> side.amendments().first() + ": " + side.words())
                    .containsExactly("theirs: state", "yours: county");
        });
    }

    @Test
    void what_one_began_stands_beside_what_the_other_began_at_the_same_place() {
        Reunion both = Reunion.of(BASE, draft("Plan", "a=The old well stays open in summer.", "new-1111aaaa=Theirs.", "b=The town pays.", "c="),
                draft("Plan", "a=The old well stays open in summer.", "new-2222bbbb=Yours.", "b=The town pays.", "c="));
        assertThat(both.text().ids()).containsExactlyInAnyOrder("a", "new-1111aaaa", "new-2222bbbb", "b", "c");
        assertThat(both.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.TWO_INSERTIONS);
    }

    @Test
    void a_clause_that_one_took_out_and_the_other_wrote_on_stays_and_is_told() {
        DraftText without = draft("Plan", "a=The old well stays open in summer.", "c=");
        DraftText written = draft("Plan", "a=The old well stays open in summer.", "b=The county pays.", "c=");
        assertThat(said(Reunion.of(BASE, without, written).text())).isEqualTo(said(written));
        assertThat(said(Reunion.of(BASE, written, without).text())).isEqualTo(said(written));
        assertThat(Reunion.of(BASE, without, written).conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.CHANGED_AND_DELETED);
    }

    @Test
    void an_empty_clause_that_both_fill_is_told_and_one_that_one_fills_is_filled() {
        Reunion filled = Reunion.of(BASE, BASE, draft("Plan", "a=The old well stays open in summer.", "b=The town pays.", "c=Done."));
        assertThat(filled.isWhole()).isTrue();
        assertThat(filled.text().passage("c")).map(Passage::body).contains("Done.");
        Reunion both = Reunion.of(BASE, draft("Plan", "a=The old well stays open in summer.", "b=The town pays.", "c=Finis."),
                draft("Plan", "a=The old well stays open in summer.", "b=The town pays.", "c=Done."));
        assertThat(both.text().passage("c")).map(Passage::body).contains("Finis.");
        assertThat(both.conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.sides()).extracting(Conflict.Side::words)
                .containsExactly("Finis.", "Done."));
    }

    @Test
    void what_was_begun_from_nothing_by_both_is_all_there() {
        Reunion both = Reunion.of(DraftText.blank("en"), draft("One", "new-1111aaaa=Theirs."), draft("Other", "new-2222bbbb=Yours."));
        assertThat(both.text().ids()).contains("new-1111aaaa", "new-2222bbbb");
        assertThat(both.text().title()).isEqualTo("One");
        assertThat(both.isWhole()).isFalse();
    }

    @Test
    void a_half_typed_language_is_no_hindrance() {
        DraftText yours = new DraftText("p", "", List.of(new Passage("a", "", "Sim.")));
        assertThat(Reunion.of(new DraftText("en", "", List.of(new Passage("a", "", ""))), new DraftText("en", "T", List.of(new Passage("a", "", ""))), yours)
                .text()).isEqualTo(new DraftText("p", "T", List.of(new Passage("a", "", "Sim."))));
    }

    @Test
    void a_clause_begun_in_a_draft_is_known_again_in_the_version_made_of_it() {
        VersionText version = new VersionText("en", "Plan", List.of(new Clause("wells", "Wells", "Two."), new Clause("wells-2", "Wells", "Two.")));
        DraftText draft = new DraftText("en", "Plan", List.of(new Passage("new-1111aaaa", "Wells", "Two."), new Passage("new-2222bbbb", "Wells", "Two."),
                new Passage("new-3333cccc", "More", "")));
        assertThat(draft.knowing(version).ids()).containsExactly("wells", "wells-2", "new-3333cccc");
    }
}
