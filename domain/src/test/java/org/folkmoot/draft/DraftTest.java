package org.folkmoot.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.folkmoot.refusal.Conflict;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void a_save_stands_and_one_on_the_side_takes_a_number_and_nothing_else() {
        Draft draft = new Draft("d", "city", "plan", "", 0, TEN);
        assertThat(draft.isKnownTo(0)).isTrue();
        assertThat(draft.advance()).isEqualTo(1);
        assertThat(draft.putAside()).isEqualTo(2);
        assertThat(draft.current()).isEqualTo(1);
        assertThat(draft.isKnownTo(0)).isFalse();
        assertThat(draft.advance()).isEqualTo(3);
        assertThat(draft.isKnownTo(3)).isTrue();
    }

    @Test
    void saves_of_one_author_within_five_minutes_are_told_as_one() {
        assertThat(Draft.folds("ada", TEN.plusSeconds(299), "ada", TEN)).isTrue();
        assertThat(Draft.folds("ada", TEN.plusSeconds(300), "ada", TEN)).isFalse();
        assertThat(Draft.folds("ada", TEN.plusSeconds(1), "ben", TEN)).isFalse();
    }

    @Test
    void what_was_proposed_with_it_has_it_for_good() {
        Draft draft = new Draft("d", "city", null, "", 0, TEN);
        draft.became("plan");
        assertThat(draft.proposal()).isEqualTo("plan");
        draft.became("plan");
        assertThatThrownBy(() -> draft.became("other")).isInstanceOf(Conflict.class);
    }

    @Test
    void words_take_the_form_of_all_text_and_may_be_none() {
        DraftText draft = new DraftText(null, null, List.of(new Passage("a", null, "One. \r\nTwo.")));
        assertThat(draft.title()).isEmpty();
        assertThat(draft.passages().get(0).body()).isEqualTo("One.\nTwo.");
        assertThat(draft.written()).isEqualTo("[{\"body\":\"One.\\nTwo.\",\"heading\":\"\",\"id\":\"a\"}]");
        assertThatThrownBy(() -> new DraftText("en", "", List.of(new Passage("a", "", ""), new Passage("a", "", ""))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
