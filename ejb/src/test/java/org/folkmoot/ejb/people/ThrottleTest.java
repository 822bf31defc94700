package org.folkmoot.ejb.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final AtomicLong clock = new AtomicLong(1_000);
    private final Throttle throttle = new Throttle(3, 60, 2, clock::get);

    @Test
    void the_third_failure_within_the_window_is_the_last_for_now() {
        fail("anna", 2);
        assertThatCode(() -> throttle.check("anna")).doesNotThrowAnyException();
        fail("anna", 1);
        assertThatThrownBy(() -> throttle.check("anna")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void others_are_let_in_meanwhile() {
        fail("anna", 3);
        assertThatCode(() -> throttle.check("bert")).doesNotThrowAnyException();
    }

    @Test
    void when_the_first_failure_leaves_the_window_one_more_attempt_is_free() {
        fail("anna", 1);
        clock.addAndGet(20);
        fail("anna", 2);
        assertThatThrownBy(() -> throttle.check("anna")).isInstanceOfSatisfying(TooManyAttempts.class,
                refusal -> assertThat(refusal.seconds()).isEqualTo(40));
        clock.addAndGet(40);
        assertThatCode(() -> throttle.check("anna")).doesNotThrowAnyException();
    }

    @Test
    void success_forgets_the_failures() {
        fail("anna", 2);
        throttle.succeeded("anna");
        fail("anna", 2);
        assertThatCode(() -> throttle.check("anna")).doesNotThrowAnyException();
    }

    @Test
    void a_flood_of_names_pushes_out_the_oldest_and_not_the_memory() {
        fail("anna", 3);
        fail("bert", 3);
        fail("cleo", 3);
        assertThatCode(() -> throttle.check("anna")).doesNotThrowAnyException();
        assertThatThrownBy(() -> throttle.check("cleo")).isInstanceOf(TooManyAttempts.class);
    }

    private void fail(String key, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(key);
        }
    }
}
