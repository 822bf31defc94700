package org.folkmoot.ejb.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mail that goes out")
class PostmanTest {

    @Test
    void is_tried_again_ever_later_and_at_least_every_six_hours() {
        assertThat(IntStream.range(0, 4).mapToObj(Outbox::wait)).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4),
                Duration.ofMinutes(8));
        assertThat(Outbox.wait(9)).isEqualTo(Duration.ofHours(6));
        assertThat(Outbox.wait(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void names_the_assembly_the_address_the_code_and_the_last_day() {
        String words = Postman.words(new Outbox.Invited("a@example.org", "Anna {0}", "Roxbury’s", Instant.parse("2026-03-31T09:00:00Z")), "K7QM-2D9X-0RTA-81WB");
        assertThat(words).contains("Dear Anna {0},", "Roxbury’s", "invited#K7QM-2D9X-0RTA-81WB", "until 31 March 2026").doesNotContain("{1}");
    }
}
