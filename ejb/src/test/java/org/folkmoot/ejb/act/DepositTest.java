package org.folkmoot.ejb.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.folkmoot.record.Moment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The moment of a live act")
class DepositTest {

    private static final Instant FIRST = Instant.parse("2026-03-01T12:00:00.000001Z");

    private final Iterator<Instant> clock = List.of(FIRST, FIRST.plusMillis(3)).iterator();
    private final Deposit deposit = Deposit.live(Caller.of("anna"), () -> Moment.of(clock.next()));

    @Test
    void is_taken_when_it_is_first_asked_for_and_stays() {
        assertThat(deposit.now().at()).isEqualTo(FIRST);
        assertThat(deposit.now().at()).isEqualTo(FIRST);
    }

    @Test
    void is_not_before_that_of_the_entry_it_follows() {
        deposit.now();
        deposit.follow(FIRST.plusMillis(1));
        assertThat(deposit.now().at()).isEqualTo(FIRST.plusMillis(1));
    }

    @Test
    void is_not_turned_back() {
        deposit.follow(FIRST.minusSeconds(60));
        assertThat(deposit.now().at()).isEqualTo(FIRST);
    }

    @Test
    void is_one_for_the_signature_and_for_what_is_signed() {
        Deposit signed = deposit.countersigning("berta");
        assertThat(signed.now().at()).isEqualTo(FIRST);
        deposit.follow(FIRST.plusMillis(1));
        assertThat(signed.now()).isEqualTo(deposit.now());
    }

    @Test
    void is_not_turned_into_another_day_after_something_was_looked_at() {
        Deposit late = Deposit.live(Caller.of("anna"), () -> Moment.parse("2026-03-01T23:59:59.999Z"));
        late.now();
        assertThatThrownBy(() -> late.follow(Instant.parse("2026-03-02T00:00:00Z"))).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void may_begin_with_the_day_of_what_it_follows() {
        Deposit late = Deposit.live(Caller.of("anna"), () -> Moment.parse("2026-03-01T23:59:59.999Z"));
        late.follow(Instant.parse("2026-03-02T00:00:00Z"));
        assertThat(late.now()).isEqualTo(Moment.parse("2026-03-02T00:00:00Z"));
    }
}
