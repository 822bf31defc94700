package org.folkmoot.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A moment")
class MomentTest {

    private static final LocalDate DAY = LocalDate.of(1788, 6, 21);

    @Test
    void that_is_a_whole_day_is_that_day_everywhere() {
        Moment moment = Moment.parse("1788-06-21");
        assertThat(moment.dayIn(ZoneId.of("Pacific/Kiritimati"))).isEqualTo(DAY);
        assertThat(moment.dayIn(ZoneId.of("Pacific/Niue"))).isEqualTo(DAY);
    }

    @Test
    void that_is_an_instant_is_another_day_elsewhere() {
        Moment moment = Moment.parse("2026-06-21T02:00:00Z");
        assertThat(moment.dayIn(ZoneId.of("America/New_York"))).isEqualTo(LocalDate.of(2026, 6, 20));
    }

    @Test
    void that_is_a_whole_day_does_not_come_before_an_instant_of_that_day() {
        Moment morning = Moment.parse("2026-06-21T09:00:00Z");
        Moment day = Moment.parse("2026-06-21");
        assertThat(day.isBefore(morning)).isFalse();
        assertThat(day.notBefore(morning).at()).isEqualTo(morning.at());
        assertThat(day.notBefore(morning).wholeDay()).isEqualTo(LocalDate.of(2026, 6, 21));
    }

    @Test
    void comes_before_another_by_instant_where_both_are_known() {
        assertThat(Moment.parse("2026-06-21T09:00:00Z").isBefore(Moment.parse("2026-06-21T09:00:01Z"))).isTrue();
        assertThat(Moment.parse("2026-06-21").isBefore(Moment.parse("2026-06-22"))).isTrue();
    }

    @Test
    void that_is_no_date_is_refused() {
        assertThatThrownBy(() -> Moment.parse("21.6.1788")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Moment.parse("1788-06-31")).isInstanceOf(IllegalArgumentException.class);
    }
}
