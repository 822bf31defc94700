package org.folkmoot.ejb.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.folkmoot.refusal.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void one_row_too_many_tells_that_there_is_a_next_page() {
        Page<String> page = Page.of(List.of("a", "b", "c"), 2, row -> row);
        assertThat(page.rows()).containsExactly("a", "b");
        assertThat(page.next()).isEqualTo("b");
    }

    @Test
    void the_last_page_has_no_next_even_if_it_is_full() {
        assertThat(Page.of(List.of("a", "b"), 2, row -> row).next()).isNull();
    }

    @Test
    void a_slice_asks_for_one_more_than_it_shows() {
        assertThat(new Slice("a", 500).oneMore()).isEqualTo(501);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 501})
    void a_slice_of_no_rows_or_too_many_is_refused(int limit) {
        assertThatThrownBy(() -> new Slice("", limit)).isInstanceOfSatisfying(BadRequest.class,
                refusal -> assertThat(refusal.fields()).containsKey("limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "a b", "'; DROP TABLE entry; --", "é", "-a",
            "a234567890123456789012345678901234567890123456789012345678901234"})
    void a_key_that_no_page_gave_is_refused(String after) {
        assertThatThrownBy(() -> new Slice(after, 50)).isInstanceOfSatisfying(BadRequest.class,
                refusal -> assertThat(refusal.fields()).containsKey("after"));
    }

    @Test
    void where_a_list_is_paged_by_number_another_key_is_refused() {
        assertThat(new Slice("17", 50).number()).isEqualTo(17);
        assertThat(Slice.first().number()).isZero();
        assertThatThrownBy(() -> new Slice("seventeen", 50).number()).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> new Slice("99999999999999999999", 50).number()).isInstanceOf(BadRequest.class);
    }
}
