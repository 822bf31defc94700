package org.folkmoot.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.folkmoot.text.WordOrigins.Words;
import org.junit.jupiter.api.Test;

class MarkedHtmlTest {

    /** Each second text came from the amendment. */
    private static String marked(String... texts) {
        List<Words> words = Arrays.stream(texts).map(text -> new Words(text, new TreeSet<>(Arrays.asList(texts).indexOf(text) % 2 == 1
                ? List.of("a") : List.of("b")))).toList();
        return MarkedHtml.of(words, "a").strip();
    }

    @Test
    void marks_words_of_one_amendment_and_no_others() {
        assertThat(marked("within ", "three", " days")).isEqualTo("<p>within <mark>three</mark> days</p>");
    }

    @Test
    void leaves_signs_of_lists_emphasis_and_tables_what_they_are() {
        assertThat(marked("Steps:\n\n- one\n", "- **two** of them\n", "- three"))
                .contains("<li><strong><mark>two</mark></strong> <mark>of them</mark></li>");
        assertThat(marked("| use | liters |\n| --- | ---: |\n| homes | 700 |\n", "| schools | 90 |\n", "| care | 2 |"))
                .contains("<mark>schools</mark></td>").contains("<mark>90</mark></td>").contains("<td>care</td>");
    }

    @Test
    void marks_the_words_of_a_link_and_not_its_address() {
        assertThat(marked("See ", "the [Charles](https://example.org/x)", ".")).contains("<mark>the</mark>").contains("<mark>Charles</mark></a>");
    }

    @Test
    void shows_what_cannot_be_marked_as_it_is_written() {
        assertThat(marked("See [it](https://example.org/", "new", ").")).isEqualTo("See [it](https://example.org/<mark>new</mark>).");
    }

    @Test
    void lets_no_markup_through() {
        assertThat(marked("a ", "<script>alert(1)</script>", " b")).doesNotContain("<script");
    }
}
