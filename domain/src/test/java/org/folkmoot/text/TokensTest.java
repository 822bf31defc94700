package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void words_runs_of_blanks_and_marks() {
        assertThat(Tokens.of("It's 3.5 l,  (say)\n\n\tno?!", "en")).containsExactly(
                "It's", " ", "3.5", " ", "l", ",", "  ", "(", "say", ")", "\n\n\t", "no", "?", "!");
    }

    @Test
    void han_kana_and_thai_characters_stand_alone() {
        assertThat(Tokens.of("水の計画、ABC", "ja")).containsExactly("水", "の", "計", "画", "、", "ABC");
        assertThat(Tokens.of("コーヒー", "ja")).containsExactly("コ", "ー", "ヒ", "ー");
        assertThat(Tokens.of("น้ำใจ", "th")).containsExactly("น้", "ำ", "ใ", "จ");
    }

    @Test
    void letters_with_marks_and_joined_signs_stay_whole() {
        assertThat(Tokens.of("e\u0301t\u00E9 \uD83D\uDC68\u200D\uD83D\uDC67 ok", "fr"))
                .containsExactly("e\u0301t\u00E9", " ", "\uD83D\uDC68\u200D\uD83D\uDC67", " ", "ok");
    }

    @Test
    void nothing_has_no_tokens() {
        assertThat(Tokens.of("", "en")).isEmpty();
    }

    @Test
    void many_readers_at_once_get_the_same() {
        String text = "The assembly owns the wells. ".repeat(50);
        List<String> expected = Tokens.of(text, "en");
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> Tokens.of(text, "en")).distinct())
                .containsExactly(expected);
    }
}
