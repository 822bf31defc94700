package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTextTest {

    @Test
    void letters_are_composed() {
        assertThat(EntryText.normalise("Cafe\u0301")).isEqualTo("Caf\u00E9");
    }

    @Test
    void every_line_end_is_a_line_feed() {
        assertThat(EntryText.normalise("a\r\nb\rc\u0085d\u2028e\u2029f\ng")).isEqualTo("a\nb\nc\nd\ne\nf\ng");
    }

    @Test
    void blanks_at_line_ends_go_and_those_at_line_starts_stay() {
        assertThat(EntryText.normalise("  a \n\tb\t\n\n c\u00A0\n   ")).isEqualTo("  a\n\tb\n\n c\n");
    }

    @Test
    void a_hard_break_is_written_as_a_backslash() {
        assertThat(EntryText.normalise("roses  \nviolets   \nend  ")).isEqualTo("roses\\\nviolets\\\nend");
        assertThat(EntryText.normalise("> roses  \n> violets")).isEqualTo("> roses\\\n> violets");
        assertThat(EntryText.normalise("roses\\  \nviolets")).isEqualTo("roses\\\nviolets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Heading  \ntext", "end of it  \n\nnext", "item  \n- item", "| a |  \n| b |", "text  \n# Heading",
        "---  \ntext", "text  \n> quote", "   \ntext", "text  \n   ", "```\ncode  \ncode\n```", "a  \n```\ncode\n```", "[a]: /there  \nx", "<div>  \nx"})
    void blanks_that_break_no_line_are_just_taken_away(String text) {
        assertThat(EntryText.normalise(text)).doesNotContain("\\").isEqualTo(text.replaceAll("(?m) +$", ""));
    }

    @Test
    void after_a_closed_fence_hard_breaks_count_again() {
        assertThat(EntryText.normalise("```\ncode  \n```\nroses  \nviolets")).isEqualTo("```\ncode\n```\nroses\\\nviolets");
    }

    @Test
    void a_byte_order_mark_at_the_start_is_dropped() {
        assertThat(EntryText.normalise("\uFEFFtext")).isEqualTo("text");
    }

    @ParameterizedTest
    @CsvSource({"0,U+0000", "7,U+0007", "11,U+000B", "27,U+001B", "127,U+007F", "155,U+009B", "55296,U+D800", "57343,U+DFFF",
        "65534,U+FFFE", "64976,U+FDD0"})
    void what_is_no_text_is_refused_by_name(int unit, String name) {
        assertThatThrownBy(() -> EntryText.normalise("a" + (char) unit + "b"))
                .isInstanceOf(TextRefused.class).hasMessageContaining(name)
                .satisfies(refused -> assertThat(((TextRefused) refused).arguments()).containsExactly(name, 1));
    }

    @Test
    void marks_of_direction_and_letters_of_every_script_are_text() {
        String text = "\u202Babc\u202C \u2066\u05E9\u05DC\u05D5\u05DD\u2069 \u4F60\u597D \uD83D\uDC4D\uD83C\uDFFD";
        assertThat(EntryText.normalise(text)).isEqualTo(text);
    }

    @Test
    void a_line_is_one_line_without_blanks_around_it() {
        assertThat(EntryText.normaliseLine(" \uFEFF The\r\n\tWater  Plan \n")).isEqualTo("The Water  Plan");
        assertThat(EntryText.normaliseLine("\u00A0 \t\n")).isEmpty();
    }

    @Test
    void long_runs_of_blanks_marks_and_quotes_take_no_time() {
        String runs = " ".repeat(50_000) + "-".repeat(50_000) + "  \n" + "> ".repeat(50_000) + "x  \n" + ">".repeat(50_000);
        assertThat(EntryText.normalise(runs)).hasSizeLessThan(runs.length());
        assertThat(EntryText.normaliseLine("a" + " ".repeat(100_000) + "b")).hasSize(100_002);
    }
}
