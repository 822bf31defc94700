package org.folkmoot.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.draft.RequestDraft.Op;
import org.folkmoot.draft.RequestDraft.Part;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The draft of a request")
class RequestDraftTest {

    private static final Part WORDS = new Part(Op.REPLACE, "c1", "", "Toll", "Half a sent");
    private static final Part FIRST = new Part(Op.INSERT, "", "", "", "Before all.");
    private static final Part SECOND = new Part(Op.INSERT, "", "", "", "Before all, too.");
    private static final Part GONE = new Part(Op.DELETE, "c2", "", "", "");
    private static final Part MOVED = new Part(Op.MOVE, "c3", "c1", "", "");
    private static final Part TITLE = new Part(Op.RETITLE, "", "", "Of mills", "");
    private static final RequestDraft ALL = new RequestDraft(List.of(WORDS, FIRST, SECOND, GONE, MOVED, TITLE), "Because.", "mill");

    @Test
    void is_the_same_once_it_was_written_and_read() {
        assertThat(RequestDraft.of(ALL.written())).isEqualTo(ALL);
    }

    @Test
    void keeps_what_each_of_two_devices_began() {
        DraftText nothing = new RequestDraft(List.of(), "", "").written();
        DraftText here = new RequestDraft(List.of(FIRST), "", "").written();
        DraftText there = new RequestDraft(List.of(GONE), "Because.", "").written();
        Reunion both = Reunion.ofParts(nothing, here, there);
        assertThat(both.isWhole()).isTrue();
        assertThat(RequestDraft.of(both.text()).parts()).containsExactlyInAnyOrder(FIRST, GONE);
        assertThat(RequestDraft.of(both.text()).reason()).isEqualTo("Because.");
    }

    @Test
    void has_the_words_of_both_where_they_fit_and_tells_both_where_they_do_not() {
        DraftText base = new RequestDraft(List.of(part("A penny a day.")), "", "").written();
        DraftText here = new RequestDraft(List.of(part("Two pennies a day.")), "", "").written();
        Reunion fits = Reunion.ofParts(base, here, new RequestDraft(List.of(part("A penny a week.")), "", "").written());
        assertThat(fits.isWhole()).isTrue();
        assertThat(RequestDraft.of(fits.text()).parts()).extracting(Part::body).containsExactly("Two pennies a week.");
        Reunion clashes = Reunion.ofParts(base, here, new RequestDraft(List.of(part("Ten pounds a day.")), "", "").written());
        assertThat(clashes.conflicts()).singleElement().satisfies(one -> assertThat(one.sides()).extracting(side -> side.words().strip())
                .containsExactly("Two pennies", "Ten pounds"));
        assertThat(RequestDraft.of(clashes.text()).parts()).extracting(Part::body).containsExactly("Two pennies a day.");
    }

    @Test
    void leaves_out_a_change_that_one_took_out_and_keeps_it_where_the_other_wrote_on_it() {
        DraftText base = new RequestDraft(List.of(part("A penny a day."), GONE), "", "").written();
        DraftText without = new RequestDraft(List.of(GONE), "", "").written();
        assertThat(RequestDraft.of(Reunion.ofParts(base, base, without).text()).parts()).containsExactly(GONE);
        DraftText more = new RequestDraft(List.of(part("A penny a week."), GONE), "", "").written();
        Reunion both = Reunion.ofParts(base, more, without);
        assertThat(both.isWhole()).isFalse();
        assertThat(RequestDraft.of(both.text()).parts()).extracting(Part::body).contains("A penny a week.");
    }

    private static Part part(String words) {
        return new Part(Op.REPLACE, "c1", "", "", words);
    }

    @Test
    void reads_a_change_that_a_merge_has_numbered_anew() {
        DraftText merged = new DraftText("en", "", List.of(new Passage("insert.c1.1", "", "One."), new Passage("insert.c1.1-2", "", "Two.")));
        assertThat(RequestDraft.of(merged).parts()).extracting(Part::body).containsExactly("One.", "Two.");
    }

    @Test
    void takes_nothing_else_for_a_change_and_is_empty_without_any() {
        assertThat(RequestDraft.of(DraftText.blank("en")).isEmpty()).isTrue();
        assertThat(new RequestDraft(List.of(), "Because.", "").isEmpty()).isFalse();
    }
}
