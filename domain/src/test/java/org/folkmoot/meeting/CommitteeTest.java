package org.folkmoot.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.folkmoot.meeting.Committee.Power;
import org.junit.jupiter.api.Test;

class CommitteeTest {

    @Test
    void a_list_names_a_committee_that_may_do_everything_a_committee_can_and_decides_by_more_than_half() {
        Committee three = Committee.fromCanonical(List.of("ada", "ben", "cyd"));
        assertThat(three.may()).containsExactlyInAnyOrder(Power.values());
        assertThat(three.agree()).isEqualTo(2);
        assertThat(Committee.fromCanonical(people(4)).agree()).isEqualTo(3);
        assertThat(Committee.fromCanonical(people(5)).agree()).isEqualTo(3);
        assertThat(three.toCanonical()).isEqualTo(List.of("ada", "ben", "cyd"));
    }

    @Test
    void two_are_the_fewest_who_stand_behind_anything() {
        assertThat(Committee.fromCanonical(people(2)).agree()).isEqualTo(2);
        assertRefused(people(1));
        assertRefused(List.of());
        assertRefused(Map.of("members", people(3), "agree", 1L));
        assertRefused(Map.of("members", people(3), "agree", 4L));
        assertRefused(Map.of("members", people(3), "agree", 4_294_967_298L));
        assertRefused(Map.of("members", people(3), "agree", "2"));
    }

    @Test
    void it_may_do_only_what_the_rules_say_and_is_kept_as_it_was_given() {
        Map<String, Object> given = Map.of("members", people(4), "may", List.of("ANSWER", "PUBLISH"), "agree", 2L);
        Committee committee = Committee.fromCanonical(given);
        assertThat(committee.may()).containsExactlyInAnyOrder(Power.ANSWER, Power.PUBLISH);
        assertThat(committee.toCanonical()).isEqualTo(given);
        assertThat(Committee.fromCanonical(committee.toCanonical())).isEqualTo(committee);
        assertRefused(Map.of("members", people(3), "may", List.of()));
        assertRefused(Map.of("members", people(3), "may", List.of("RATIFY")));
        assertRefused(Map.of("members", people(3), "may", "ANSWER"));
    }

    @Test
    void what_names_nobody_or_somebody_twice_is_no_committee() {
        assertRefused(List.of("ada", "ada"));
        assertRefused(List.of("ada", 7L));
        assertRefused(Map.of("may", List.of("ANSWER")));
        assertRefused(Map.of("members", people(3), "chair", "p1"));
        assertRefused(people(51));
        assertRefused("ada, ben");
    }

    private static List<String> people(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(each -> "p" + each).toList();
    }

    private static void assertRefused(Object value) {
        assertThatThrownBy(() -> Committee.fromCanonical(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
