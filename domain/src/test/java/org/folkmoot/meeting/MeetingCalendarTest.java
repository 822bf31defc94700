package org.folkmoot.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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

    @Test
    void says_when_it_meets_next_that_day_included() {
        ZoneId newYork = ZoneId.of("America/New_York");
        assertThat(firstMondays.from(LocalDate.of(2026, 11, 2), 2)).containsExactly(
                new Occasion(LocalDate.of(2026, 11, 2), LocalTime.of(19, 0), newYork),
                new Occasion(LocalDate.of(2026, 12, 7), LocalTime.of(19, 0), newYork));
        assertThat(firstMondays.from(LocalDate.of(2026, 11, 3), 1)).extracting(Occasion::day).containsExactly(LocalDate.of(2026, 12, 7));
        assertThat(MeetingCalendar.parse("DTSTART:20260105 RRULE:FREQ=WEEKLY;COUNT=2").from(LocalDate.of(2026, 1, 6), 3))
                .containsExactly(new Occasion(LocalDate.of(2026, 1, 12), null, null));
        assertThat(MeetingCalendar.parse("DTSTART:20260105T190000 RRULE:FREQ=WEEKLY").from(LocalDate.of(2025, 1, 1), 1))
                .containsExactly(new Occasion(LocalDate.of(2026, 1, 5), LocalTime.of(19, 0), null));
    }

    @Test
    void tells_its_rhythm_where_that_is_all_there_is_to_it() {
        assertThat(firstMondays.rhythm()).contains(new Rhythm(true, 1, DayOfWeek.MONDAY, 1));
        assertThat(rhythm("FREQ=WEEKLY")).contains(new Rhythm(false, 1, DayOfWeek.MONDAY, 0));
        assertThat(rhythm("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH")).contains(new Rhythm(false, 2, DayOfWeek.THURSDAY, 0));
        assertThat(rhythm("FREQ=MONTHLY;BYDAY=-1FR")).contains(new Rhythm(true, 1, DayOfWeek.FRIDAY, -1));
        for (String other : List.of("FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=MONTHLY;BYMONTHDAY=15", "FREQ=MONTHLY", "FREQ=WEEKLY;COUNT=2",
                "FREQ=MONTHLY;BYDAY=MO", "FREQ=MONTHLY;BYDAY=-2FR", "FREQ=WEEKLY;BYMONTH=1")) {
            assertThat(rhythm(other)).as(other).isEmpty();
        }
    }

    private static Optional<Rhythm> rhythm(String rule) {
        return MeetingCalendar.parse("DTSTART:20260105T190000Z RRULE:" + rule).rhythm();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RRULE:FREQ=DAILY", "DTSTART:20260105", "DTSTART:monday RRULE:FREQ=DAILY",
        "DTSTART:20260105 RRULE:FREQ=SOMETIMES", "every monday"})
    void that_cannot_be_read_is_refused(String calendar) {
        assertThatThrownBy(() -> MeetingCalendar.parse(calendar)).isInstanceOf(IllegalArgumentException.class);
    }
}
