package org.folkmoot.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A redline")
class RedlineHtmlTest {

    @Test
    void strikes_what_goes_and_underlines_what_comes_and_says_both() {
        assertThat(RedlineHtml.of("below one half on", "below two fifths on"))
                .contains("<del><span class=\"sr\">deleted: </span>one half</del>")
                .contains("<ins><span class=\"sr\">inserted: </span>two fifths</ins>");
    }

    @Test
    void lets_no_html_of_a_text_through() {
        assertThat(RedlineHtml.of("a", "a <script>alert(1)</script>")).doesNotContain("<script").contains("&lt;script");
        assertThat(RedlineHtml.prose("a", "a <script>alert(1)</script>")).doesNotContain("<script");
        assertThat(RedlineHtml.inserted("<b>", "<i>")).doesNotContain("<b>").doesNotContain("<i>");
    }

    @Test
    void shows_a_list_as_a_list() {
        assertThat(RedlineHtml.prose("- below 65 of 100\n- two", "- below 70 of 100\n- two"))
                .contains("<ul>").contains("<del>").contains("70</ins>").doesNotContain("- below");
    }

    @Test
    void shows_an_inserted_item_within_its_list() {
        assertThat(RedlineHtml.prose("- one\n- two", "- one\n- two\n- three")).contains("three").contains("<ins>");
    }

    @Test
    void near_a_change_leaves_out_what_is_far_from_it() {
        String far = "word ".repeat(60);
        assertThat(RedlineHtml.near(far + "old", far + "new")).contains("…").hasSizeLessThan(300);
    }

    @Test
    void shows_a_changed_table_as_a_table_with_its_changed_cells_marked() {
        String old = "| Street | Hour |\n| --- | --- |\n| Mill Lane | nine |\n| Quay | ten |";
        String cell = RedlineHtml.prose(old, old.replace("nine", "eight"));
        assertThat(cell).contains("<table").contains("eight</ins>").contains("nine</del>").doesNotContain("|");
        String row = RedlineHtml.prose(old, old + "\n| Ferry Road | noon |");
        assertThat(row).contains("Ferry Road</ins>").contains("noon</ins>").doesNotContain("|");
        assertThat(RedlineHtml.prose(old, old.replace("\n| Quay | ten |", ""))).contains("Quay</del>").contains("ten</del>").doesNotContain("|");
        assertThat(RedlineHtml.prose(old, old.replace("| Quay", "| Ferry Road | noon |\n| Quay"))).contains("Ferry Road</ins>")
                .contains("noon</ins>").doesNotContain("|");
        assertThat(RedlineHtml.near(old, old.replace("nine", "eight"))).contains("<table").contains("eight</ins>");
    }

    @Test
    void shows_a_table_as_it_is_written_where_its_columns_change() {
        String old = "| Street | Hour |\n| --- | --- |\n| Quay | ten |";
        assertThat(RedlineHtml.prose(old, "| Street | Hour | Who |\n| --- | --- | --- |\n| Quay | ten | Ada |")).contains("|");
    }
}
