package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalTest {

    @Test
    void fields_are_sorted_and_values_stand_plain() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("b", Arrays.asList(1, -2L, true, null, List.of(), Map.of()));
        value.put("a", "x");
        assertThat(Canonical.json(value)).isEqualTo("{\"a\":\"x\",\"b\":[1,-2,true,null,[],{}]}");
    }

    @Test
    void names_are_sorted_by_their_utf_16_units() {
        // the order of RFC 8785, section 3.2.3: a surrogate pair stands before U+FB33
        Map<String, Object> value = Map.of("\u20ac", 1, "\r", 2, "\ufb33", 3, "1", 4, "\ud83d\ude00", 5, "\u0080", 6, "\u00f6", 7);
        assertThat(Canonical.json(value)).isEqualTo(
                "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    @Test
    void strings_are_escaped_as_the_rfc_says() {
        assertThat(Canonical.json(List.of("\u20ac$\u000f\nA'B\"\\/\t\b\f\r\u007f\u2028")))
                .isEqualTo("[\"\u20ac$\\u000f\\nA'B\\\"\\\\/\\t\\b\\f\\r\u007f\u2028\"]");
    }

    @Test
    void whole_numbers_keep_every_digit() {
        assertThat(Canonical.json(List.of(Canonical.MAX_WHOLE, -Canonical.MAX_WHOLE, 0, 1_000_000_000_000L)))
                .isEqualTo("[9007199254740991,-9007199254740991,0,1000000000000]");
    }

    static List<Object> refused_values() {
        Object deep = List.of();
        for (int i = 0; i < 10_000; i++) {
            deep = List.of(deep);
        }
        return new ArrayList<>(List.of("text", 1, List.of(1.5), List.of(1f), List.of(BigDecimal.ONE), List.of('c'),
                List.of(1L << 53), List.of(-(1L << 53)), List.of("\ud800"), Map.of(1, 2), deep));
    }

    @ParameterizedTest
    @MethodSource("refused_values")
    void what_json_readers_may_read_differently_is_refused(Object value) {
        assertThatThrownBy(() -> Canonical.json(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_digest_is_sha_256_of_utf_8() {
        assertThat(Digest.sha256Hex("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Digest.sha256Hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
