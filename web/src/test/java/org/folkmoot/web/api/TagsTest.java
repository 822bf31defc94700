package org.folkmoot.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagsTest {

    private static final String TAG = Tags.of("content".getBytes(UTF_8));

    @Test
    void equal_content_has_an_equal_tag_and_other_content_another() {
        assertThat(Tags.of("content".getBytes(UTF_8))).isEqualTo(TAG);
        assertThat(Tags.of("Content".getBytes(UTF_8))).isNotEqualTo(TAG);
    }

    @Test
    void a_reader_who_has_it_is_recognised_among_several_tags() {
        assertThat(Tags.matches("\"other\", \"" + TAG + "\"", TAG)).isTrue();
        assertThat(Tags.matches("W/\"" + TAG + "\"", TAG)).isTrue();
        assertThat(Tags.matches("*", TAG)).isTrue();
    }

    @Test
    void a_reader_who_has_something_else_or_nothing_gets_it_anew() {
        assertThat(Tags.matches(null, TAG)).isFalse();
        assertThat(Tags.matches("\"other\"", TAG)).isFalse();
        assertThat(Tags.matches(TAG, TAG)).as("a tag without its quotes is none").isFalse();
    }
}
