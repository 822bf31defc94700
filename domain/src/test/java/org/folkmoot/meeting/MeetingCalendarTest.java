package org.folkmoot.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A calendar of meetings")
class MeetingCalendarTest {

    private final MeetingCalendar firstMondays =
            MeetingCalendar.parse("DTSTART;TZID=America/New_York:20260105T190000\nRRULE:FREQ=MONTHLY;BYDAY=1MO");

    @Test
    void has_its_own_days_and_no_others() {
        assertThat(firstMondays.meetsOn(LocalDate.of(2026, 1, 5))).isTrue();
        assertThat(firstMondays.meetsOn(LocalDate.of(2026, 11, 2))).isTrue();
        assertThat(firstMondays.meetsOn(LocalDate.of(2026, 11, 3))).isFalse();
        assertThat(firstMondays.meetsOn(LocalDate.of(2026, 11, 9))).isFalse();
    }

    @Test
    void has_none_before_its_start_or_after_its_end() {
        assertThat(firstMondays.meetsOn(LocalDate.of(2025, 12, 1))).isFalse();
        MeetingCalendar twice = MeetingCalendar.parse("DTSTART:20260105 RRULE:FREQ=WEEKLY;COUNT=2");
        assertThat(twice.meetsOn(LocalDate.of(2026, 1, 12))).isTrue();
        assertThat(twice.meetsOn(LocalDate.of(2026, 1, 19))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RRULE:FREQ=DAILY", "DTSTART:20260105", "DTSTART:monday RRULE:FREQ=DAILY",
        "DTSTART:20260105 RRULE:FREQ=SOMETIMES", "every monday"})
    void that_cannot_be_read_is_refused(String calendar) {
        assertThatThrownBy(() -> MeetingCalendar.parse(calendar)).isInstanceOf(IllegalArgumentException.class);
    }
}
