package org.folkmoot.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.folkmoot.refusal.Conflict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An amendment")
class AmendmentLifeTest {

    private static Amendment open() {
        return new Amendment("a", "p", 1, "body", null, null, "same", "why", Instant.EPOCH, 1);
    }

    @Test
    void is_merged_only_once_the_home_has_said_yes_and_only_once() {
        Amendment amendment = open();
        assertThatThrownBy(() -> amendment.mergedInto(2)).isInstanceOf(Conflict.class);
        amendment.accept();
        amendment.mergedInto(2);
        assertThat(amendment.inVersion()).isEqualTo(2);
        assertThatThrownBy(() -> amendment.mergedInto(3)).isInstanceOf(Conflict.class);
        assertThatThrownBy(amendment::reopen).isInstanceOf(Conflict.class);
    }

    @Test
    void left_out_of_a_version_is_open_again_in_the_words_of_its_author() {
        Amendment amendment = open();
        amendment.acceptModified(2);
        assertThat(amendment.formToMerge()).isEqualTo(2);
        amendment.reopen();
        assertThat(amendment.state()).isEqualTo(AmendmentState.OPEN);
        assertThat(amendment.formToMerge()).isEqualTo(1);
    }

    @Test
    void for_which_another_stands_is_open_again_when_that_one_is_gone() {
        Amendment amendment = open();
        amendment.consolidate("common");
        assertThat(amendment.into()).isEqualTo("common");
        amendment.reopen();
        assertThat(amendment.into()).isNull();
        assertThat(amendment.state()).isEqualTo(AmendmentState.OPEN);
    }

    @ParameterizedTest
    @EnumSource(value = AmendmentState.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void can_be_withdrawn_while_it_is_open_and_no_longer(AmendmentState state) {
        assertThatThrownBy(() -> state.to(AmendmentState.WITHDRAWN)).isInstanceOf(Conflict.class);
        assertThat(AmendmentState.OPEN.to(AmendmentState.WITHDRAWN)).isEqualTo(AmendmentState.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(AmendmentState.class)
    void that_was_rejected_withdrawn_taken_up_or_needs_rewording_stays_so(AmendmentState next) {
        for (AmendmentState end : Set.of(AmendmentState.REJECTED, AmendmentState.WITHDRAWN, AmendmentState.TAKEN_UP,
                AmendmentState.NEEDS_REWORDING)) {
            assertThatThrownBy(() -> end.to(next)).isInstanceOf(Conflict.class);
        }
    }

    @Test
    void tells_its_body_what_became_of_it() {
        assertThat(Fate.of(AmendmentState.ACCEPTED, null, null)).isEqualTo(Fate.ACCEPTED);
        assertThat(Fate.of(AmendmentState.ACCEPTED, 3, null)).isEqualTo(Fate.MET);
        assertThat(Fate.of(AmendmentState.ACCEPTED_MODIFIED, 3, null)).isEqualTo(Fate.MET_OTHERWISE);
        assertThat(Fate.of(AmendmentState.CONSOLIDATED, null, Fate.of(AmendmentState.ACCEPTED, 3, null))).isEqualTo(Fate.MET_OTHERWISE);
        assertThat(Fate.of(AmendmentState.CONSOLIDATED, null, Fate.REJECTED)).isEqualTo(Fate.REJECTED);
        for (AmendmentState state : EnumSet.allOf(AmendmentState.class)) {
            assertThat(Fate.of(state, null, null)).isNotNull();
        }
    }
}
