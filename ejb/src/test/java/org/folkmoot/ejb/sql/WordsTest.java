package org.folkmoot.ejb.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void every_word_is_asked_for_and_may_be_only_begun() {
        assertThat(Words.all("Water pla")).isEqualTo("+water* +pla*");
    }

    @Test
    void what_is_not_indexed_is_left_out() {
        assertThat(Words.all("The United States of America")).isEqualTo("+united* +states* +america*");
    }

    @Test
    void a_short_word_alone_is_still_asked_for() {
        assertThat(Words.all("ny")).isEqualTo("+ny*");
    }

    @Test
    void signs_that_the_search_would_obey_are_no_words() {
        assertThat(Words.all("+water -(\"plan\") @3 ~<>*")).isEqualTo("+water* +plan*");
        assertThat(Words.all("*")).isEmpty();
    }
}
