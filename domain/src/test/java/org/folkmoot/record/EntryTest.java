package org.folkmoot.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.folkmoot.text.Digest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An entry of the record")
class EntryTest {

    private static Entry entry(Head head, Map<String, ?> data) {
        return new Entry(head, Moment.parse("2026-11-01T10:20:30.123456Z"), LocalDate.of(2026, 10, 31), "respond", "anna", data, false, null);
    }

    @Test
    void is_hashed_as_the_canonical_json_that_anyone_can_write_down() {
        Entry first = entry(new Head("north"), Map.of("version", 1L));
        assertThat(first.hash()).isEqualTo(Digest.sha256Hex("{\"act\":\"respond\",\"assembly\":\"north\",\"by\":\"anna\","
                + "\"data\":{\"version\":1},\"decidedOn\":\"2026-10-31\",\"depositedAt\":\"2026-11-01T10:20:30.123456Z\","
                + "\"prev\":\"" + "0".repeat(64) + "\",\"seq\":1,\"v\":1}"));
    }

    @Test
    void follows_the_one_before_it() {
        Head head = new Head("north");
        Entry first = entry(head, Map.of());
        head.moveTo(first);
        Entry second = entry(head, Map.of());
        assertThat(second.prev()).isEqualTo(first.hash());
        assertThat(second.seq()).isEqualTo(2);
        assertThat(second.hash()).isNotEqualTo(first.hash());
    }

    @Test
    void cannot_be_put_where_another_one_is() {
        Head head = new Head("north");
        Entry one = entry(head, Map.of());
        Entry other = entry(head, Map.of("else", true));
        head.moveTo(one);
        assertThatThrownBy(() -> head.moveTo(other)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void has_the_first_half_of_its_hash_as_a_uuid_of_version_8() {
        Entry entry = entry(new Head(""), Map.of());
        assertThat(entry.uid().replace("-", "").substring(0, 12)).isEqualTo(entry.hash().substring(0, 12));
        assertThat(java.util.UUID.fromString(entry.uid()).version()).isEqualTo(8);
        assertThat(java.util.UUID.fromString(entry.uid()).variant()).isEqualTo(2);
    }
}
