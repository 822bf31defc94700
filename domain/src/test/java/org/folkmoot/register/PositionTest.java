package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.register.Agreement.Standing.IN_EFFECT;
import static org.folkmoot.register.Agreement.Standing.ON_OFFER;
import static org.folkmoot.register.Agreement.Standing.OVER;
import static org.folkmoot.register.Agreement.Standing.REACHED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionTest {

    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
    private static final LocalDate MAY_10 = LocalDate.of(2026, 5, 10);
    private static final LocalDate MAY_20 = LocalDate.of(2026, 5, 20);

    @Test
    void who_gave_no_instrument_has_the_word_none() {
        assertThat(word(MAY_10, onOffer(1, false, null, false))).isEqualTo(RegisterWord.NONE);
        assertThat(word(MAY_10)).isEqualTo(RegisterWord.NONE);
    }

    @Test
    void others_binding_themselves_does_not_bind_who_did_not_consent() {
        assertThat(word(MAY_20, inEffect(1, MAY_1, 0, null))).isEqualTo(RegisterWord.NONE);
    }

    @Test
    void who_consented_first_awaits_the_others() {
        assertThat(word(MAY_10, onOffer(1, false, MAY_1, false))).isEqualTo(RegisterWord.AWAITING_OTHERS);
    }

    @Test
    void while_the_notice_runs_the_word_is_reached() {
        Agreement reached = new Agreement(1, 1, REACHED, false, MAY_20, 10, MAY_10, false);
        assertThat(word(MAY_10, reached)).isEqualTo(RegisterWord.REACHED);
    }

    @Test
    void who_ratified_during_the_notice_is_bound_from_the_day_of_effect() {
        Agreement inEffect = inEffect(1, MAY_20, 10, MAY_20.minusDays(1));
        assertThat(inEffect.boundFrom()).isEqualTo(MAY_20);
        assertThat(word(MAY_20, inEffect)).isEqualTo(RegisterWord.IN_FORCE);
    }

    @Test
    void a_late_ratifier_has_the_whole_notice_for_itself() {
        Agreement late = inEffect(1, MAY_1, 10, MAY_10);
        assertThat(word(MAY_20.minusDays(1), late)).isEqualTo(RegisterWord.REACHED);
        assertThat(word(MAY_20, late)).isEqualTo(RegisterWord.IN_FORCE);
    }

    @Test
    void who_ratifies_on_the_day_of_effect_is_late() {
        assertThat(inEffect(1, MAY_10, 10, MAY_10).boundFrom()).isEqualTo(MAY_20);
    }

    @Test
    void support_that_fell_after_effect_suspends_and_binds_nobody() {
        assertThat(word(MAY_20, onOffer(1, true, MAY_1, false))).isEqualTo(RegisterWord.SUSPENDED);
    }

    @Test
    void a_rescission_stands_until_the_body_ratifies_again() {
        assertThat(word(MAY_20, new Agreement(1, 1, IN_EFFECT, true, MAY_1, 0, null, true)))
                .isEqualTo(RegisterWord.RESCINDED);
        assertThat(word(MAY_20, new Agreement(1, 1, IN_EFFECT, true, MAY_1, 0, MAY_10, true)))
                .isEqualTo(RegisterWord.IN_FORCE);
    }

    @Test
    void an_offer_that_is_over_leaves_nothing() {
        assertThat(word(MAY_20, new Agreement(1, 1, OVER, true, null, 0, MAY_1, false))).isEqualTo(RegisterWord.NONE);
        assertThat(word(MAY_20, new Agreement(1, 1, OVER, false, null, 0, null, true))).isEqualTo(RegisterWord.NONE);
    }

    @Test
    void who_is_bound_by_version_2_stays_so_while_it_ratifies_version_3() {
        Agreement second = new Agreement(1, 2, IN_EFFECT, true, MAY_1, 0, MAY_1, false);
        Agreement third = new Agreement(2, 3, ON_OFFER, false, null, 0, MAY_10, false);
        assertThat(Position.of(List.of(third, second), MAY_10).by()).contains(second);
    }

    @Test
    void when_version_3_takes_effect_it_binds_in_place_of_version_2() {
        Agreement second = new Agreement(1, 2, IN_EFFECT, true, MAY_1, 0, MAY_1, false);
        Agreement third = new Agreement(2, 3, IN_EFFECT, true, MAY_20, 5, MAY_10, false);
        assertThat(Position.of(List.of(second, third), MAY_20).by()).contains(third);
    }

    @Test
    void version_2_binds_on_during_a_late_ratifiers_notice_for_version_3() {
        Agreement second = new Agreement(1, 2, IN_EFFECT, true, MAY_1, 0, MAY_1, false);
        Agreement third = new Agreement(2, 3, IN_EFFECT, true, MAY_1, 10, MAY_10, false);
        Position position = Position.of(List.of(second, third), MAY_10);
        assertThat(position.word()).isEqualTo(RegisterWord.IN_FORCE);
        assertThat(position.by()).contains(second);
    }

    @Test
    void a_consent_under_an_older_offer_that_is_suspended_says_nothing_once_there_is_a_newer_one() {
        assertThat(word(MAY_20, onOffer(1, true, MAY_1, false), onOffer(2, false, null, false)))
                .isEqualTo(RegisterWord.NONE);
    }

    private static RegisterWord word(LocalDate today, Agreement... offers) {
        return Position.of(List.of(offers), today).word();
    }

    private static Agreement onOffer(int round, boolean wasInEffect, LocalDate consentedOn, boolean rescinded) {
        return new Agreement(round, 1, ON_OFFER, wasInEffect, null, 0, consentedOn, rescinded);
    }

    private static Agreement inEffect(int round, LocalDate effectOn, int noticeDays, LocalDate consentedOn) {
        return new Agreement(round, 1, IN_EFFECT, true, effectOn, noticeDays, consentedOn, false);
    }
}
