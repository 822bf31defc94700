package org.folkmoot.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final List<String> made = new ArrayList<>();
    private final Remembered<String> remembered = new Remembered<>(this::made, String::length, 12);

    private String made(String key) {
        made.add(key);
        return key.toUpperCase(java.util.Locale.ROOT);
    }

    @Test
    void what_was_made_once_is_not_made_again() {
        assertThat(remembered.of("abc")).isEqualTo("ABC");
        assertThat(remembered.of("abc")).isEqualTo("ABC");
        assertThat(made).containsExactly("abc");
    }

    @Test
    void what_was_asked_for_least_lately_gives_way() {
        remembered.of("abc");
        remembered.of("def");
        remembered.of("abc");
        remembered.of("ghi");
        made.clear();
        remembered.of("abc");
        remembered.of("ghi");
        assertThat(made).isEmpty();
        remembered.of("def");
        assertThat(made).containsExactly("def");
    }

    @Test
    void what_is_too_long_to_keep_is_made_each_time() {
        assertThat(remembered.of("a long key")).isEqualTo("A LONG KEY");
        assertThat(remembered.of("a long key")).isEqualTo("A LONG KEY");
        assertThat(made).hasSize(2);
    }
}
