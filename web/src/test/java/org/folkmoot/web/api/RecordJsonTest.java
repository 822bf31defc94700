package org.folkmoot.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

    record Thing(long key, String name, Integer inVersion, LocalDate on, List<Part> parts) {
    }

    record Part(boolean met) {
    }

    @Test
    void components_keep_their_order_and_what_is_absent_is_null() {
        Thing thing = new Thing(7, "a", null, LocalDate.of(1788, 6, 21), List.of(new Part(true)));
        assertThat(RecordJson.of(thing)).hasToString(
                "{\"name\":\"a\",\"inVersion\":null,\"on\":\"1788-06-21\",\"parts\":[{\"met\":true}]}");
    }

    @Test
    void a_number_of_the_database_is_never_shown() {
        assertThat(RecordJson.of(new Thing(7, "a", 1, null, List.of())).asJsonObject()).doesNotContainKey("key");
    }

    @Test
    void instants_have_six_decimals_as_in_the_record() {
        assertThat(RecordJson.of(Instant.parse("1788-06-21T10:00:00Z"))).hasToString("\"1788-06-21T10:00:00.000000Z\"");
        assertThat(RecordJson.of(Instant.parse("2026-06-21T10:00:00.123456789Z")))
                .hasToString("\"2026-06-21T10:00:00.123456Z\"");
    }

    @Test
    void lists_may_hold_nothing_and_numbers_may_be_absent() {
        assertThat(RecordJson.of(Arrays.asList("a", null))).hasToString("[\"a\",null]");
        assertThat(RecordJson.of(OptionalLong.empty())).hasToString("null");
        assertThat(RecordJson.of(OptionalLong.of(2))).hasToString("2");
    }

    @Test
    void what_has_no_form_in_json_is_a_bug() {
        assertThatThrownBy(() -> RecordJson.of(new StringBuilder())).isInstanceOf(IllegalArgumentException.class);
    }
}
