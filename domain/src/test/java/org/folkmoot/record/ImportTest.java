package org.folkmoot.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An import")
class ImportTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Import history = new Import("i", NOON);

    @Test
    void has_a_clock_that_only_goes_forward() {
        history.advance(Moment.parse("1788-06-21"));
        assertThatThrownBy(() -> history.advance(Moment.parse("1788-06-20"))).isInstanceOf(BadRequest.class);
        assertThat(history.clock()).contains(Moment.parse("1788-06-21"));
    }

    @Test
    void is_sealed_on_the_last_day_of_its_history() {
        history.advance(Moment.parse("2026-03-01"));
        history.seal(NOON);
        assertThat(history.isSealed()).isTrue();
    }

    @Test
    void is_not_sealed_while_its_history_is_still_to_come() {
        history.advance(Moment.parse("2026-03-02"));
        assertThatThrownBy(() -> history.seal(NOON)).isInstanceOf(Conflict.class).hasMessageContaining("2026-03-02");
        assertThat(history.isSealed()).isFalse();
    }

    @Test
    void takes_nothing_more_once_it_is_sealed() {
        history.seal(NOON);
        assertThatThrownBy(() -> history.advance(Moment.parse("2026-03-01"))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> history.seal(NOON)).isInstanceOf(Conflict.class);
    }
}
