package org.folkmoot.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.folkmoot.refusal.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @Test
    void an_object_is_read_as_it_is() throws IOException {
        String json = "{\"do\":\"propose\",\"n\":9,\"f\":0.5,\"list\":[1,{\"a\":null}],\"yes\":true,\"text\":\"Où 𝄞\"}";
        assertThat(read(json).toString()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "1", "\"a\"", "null", "{", "{}x", "{} {}", "{'a':1}", "{\"a\":}", "{\"a\":1,}",
            "{\"a\":01}", "{a:1}", "\u0000"})
    void what_is_not_exactly_one_object_is_refused(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(BadRequest.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"a\":1,\"a\":2}                 | a",
        "{\"a\":{\"b\":1,\"b\":1}}         | a.b",
        "{\"a\":[0,{\"b\":1,\"b\":1}]}     | a[1].b",
        "{\"a\":1e999999999}               | a",
        "{\"a\":1e-999999999}              | a",
        "{\"a\":[1e99]}                    | a[0]",
        "{\"a\":\"\\ud800\"}               | a",
        "{\"a\":\"\\udc00\\ud800\"}        | a",
    })
    void a_field_at_fault_is_named_by_its_path(String body, String field) {
        assertThatThrownBy(() -> read(body)).isInstanceOfSatisfying(BadRequest.class,
                refusal -> assertThat(refusal.fields()).containsOnlyKeys(field));
    }

    @Test
    void depth_is_bounded_and_the_bound_itself_is_allowed() throws IOException {
        assertThat(read(nested(StrictJson.DEEPEST))).isNotEmpty();
        assertThatThrownBy(() -> read(nested(StrictJson.DEEPEST + 1))).isInstanceOf(BadRequest.class);
    }

    @Test
    void size_is_bounded_and_the_bound_itself_is_allowed() throws IOException {
        String frame = "{\"a\":\"\"}";
        String full = "{\"a\":\"" + "x".repeat(StrictJson.MOST_BYTES - frame.length()) + "\"}";
        assertThat(read(full)).isNotEmpty();
        assertThatThrownBy(() -> read(full + " ")).isInstanceOf(TooLarge.class);
    }

    @Test
    void what_is_not_utf_8_is_refused() {
        byte[] latin = {'{', '"', 'a', '"', ':', '"', (byte) 0xe9, '"', '}'};
        assertThatThrownBy(() -> StrictJson.read(new ByteArrayInputStream(latin))).isInstanceOf(BadRequest.class);
    }

    private static String nested(int depth) {
        return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }

    private static JsonObject read(String body) throws IOException {
        return StrictJson.read(new ByteArrayInputStream(body.getBytes(UTF_8)));
    }
}
