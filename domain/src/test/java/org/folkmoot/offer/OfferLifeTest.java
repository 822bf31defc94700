package org.folkmoot.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.folkmoot.record.Moment;
import org.folkmoot.rule.Threshold;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("An offer")
class OfferLifeTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 1);

    /** Terms as a test needs them. */
    private record Making(int notice, boolean stands, LocalDate respondBy, LocalDate until, String zone) {

        static Making plain() {
            return new Making(0, false, null, null, "UTC");
        }

        Making noticeDays(int days) {
            return new Making(days, stands, respondBy, until, zone);
        }

        Making standing() {
            return new Making(notice, true, respondBy, until, zone);
        }

        Making respondBy(LocalDate day) {
            return new Making(notice, stands, day, until, zone);
        }

        Making until(LocalDate day) {
            return new Making(notice, stands, respondBy, day, zone);
        }

        Making in(String where) {
            return new Making(notice, stands, respondBy, until, where);
        }

        Offer open() {
            Terms terms = new Terms(1, "d".repeat(64), new Threshold.AssembliesAtLeast(1), respondBy, notice, stands, until, null,
                    Map.of());
            return new Offer("plan", 1, "city", terms, ZoneId.of(zone), Moment.of(OPENED), 1, null);
        }
    }

    private static Moment day(int plus) {
        return Moment.of(OPENED.plusDays(plus));
    }

    @Nested
    @DisplayName("without notice")
    class WithoutNotice {

        @Test
        void is_in_effect_on_the_day_its_threshold_is_met() {
            Offer offer = Making.plain().open();
            assertThat(offer.weigh(true, day(4))).isTrue();
            assertThat(offer.state()).isEqualTo(OfferState.IN_EFFECT);
            assertThat(offer.reachedOn()).isEqualTo(OPENED.plusDays(4));
            assertThat(offer.effectOn()).isEqualTo(OPENED.plusDays(4));
        }

        @Test
        void is_suspended_when_support_falls_and_reached_anew_on_a_new_day() {
            Offer offer = Making.plain().open();
            offer.weigh(true, day(1));
            offer.weigh(false, day(2));
            assertThat(offer.state()).isEqualTo(OfferState.ON_OFFER);
            assertThat(offer.isSuspended()).isTrue();
            assertThat(offer.reachedOn()).isNull();
            assertThat(offer.weigh(true, day(3))).as("only the first reaching fixes the denominator").isFalse();
            assertThat(offer.isSuspended()).isFalse();
            assertThat(offer.reachedOn()).isEqualTo(OPENED.plusDays(3));
        }

        @Test
        void stays_in_effect_when_support_falls_if_its_terms_say_so() {
            Offer offer = Making.plain().standing().open();
            offer.weigh(true, day(1));
            offer.weigh(false, day(2));
            assertThat(offer.state()).isEqualTo(OfferState.IN_EFFECT);
        }
    }

    @Nested
    @DisplayName("with ten days of notice")
    class WithNotice {

        private final Offer offer = Making.plain().noticeDays(10).standing().open();

        @Test
        void is_reached_first_and_in_effect_ten_days_later() {
            offer.weigh(true, day(1));
            offer.passTo(day(10));
            assertThat(offer.state()).isEqualTo(OfferState.REACHED);
            offer.passTo(day(11));
            assertThat(offer.state()).isEqualTo(OfferState.IN_EFFECT);
        }

        @Test
        void falls_back_when_notice_is_broken_even_if_it_would_stand_later_and_runs_anew() {
            offer.weigh(true, day(1));
            offer.weigh(false, day(5));
            assertThat(offer.state()).isEqualTo(OfferState.ON_OFFER);
            assertThat(offer.isSuspended()).as("it never was in effect").isFalse();
            offer.weigh(true, day(6));
            offer.passTo(day(11));
            assertThat(offer.state()).isEqualTo(OfferState.REACHED);
            offer.passTo(day(16));
            assertThat(offer.state()).isEqualTo(OfferState.IN_EFFECT);
        }
    }

    @Nested
    @DisplayName("with a respond-by day")
    class WithRespondBy {

        private final Offer offer = Making.plain().respondBy(OPENED.plusDays(9)).open();

        @Test
        void can_be_reached_on_that_whole_day() {
            offer.passTo(day(9));
            assertThat(offer.state()).isEqualTo(OfferState.ON_OFFER);
        }

        @Test
        void lapses_on_the_next_one() {
            offer.passTo(day(10));
            assertThat(offer.state()).isEqualTo(OfferState.LAPSED);
            assertThat(offer.state().isLive()).isFalse();
        }

        @Test
        void never_lapses_once_it_was_reached() {
            offer.weigh(true, day(2));
            offer.weigh(false, day(3));
            offer.passTo(day(40));
            assertThat(offer.state()).isEqualTo(OfferState.ON_OFFER);
            assertThat(offer.isSuspended()).isTrue();
        }

        @Test
        void counts_the_day_where_its_home_is() {
            Offer overThere = Making.plain().respondBy(OPENED.plusDays(9)).in("America/New_York").open();
            Moment stillTheNinth = Moment.parse(OPENED.plusDays(10) + "T03:00:00Z");
            overThere.passTo(stillTheNinth);
            assertThat(overThere.state()).isEqualTo(OfferState.ON_OFFER);
            overThere.passTo(Moment.parse(OPENED.plusDays(10) + "T06:00:00Z"));
            assertThat(overThere.state()).isEqualTo(OfferState.LAPSED);
        }
    }

    @Nested
    @DisplayName("with a last day in effect")
    class WithLastDay {

        private final Offer offer = Making.plain().noticeDays(3).until(OPENED.plusDays(20)).open();

        @Test
        void is_in_effect_on_that_day_and_ended_on_the_next() {
            offer.weigh(true, day(1));
            offer.passTo(day(20));
            assertThat(offer.state()).isEqualTo(OfferState.IN_EFFECT);
            offer.passTo(day(21));
            assertThat(offer.state()).isEqualTo(OfferState.ENDED);
        }

        @Test
        void passes_through_effect_when_many_days_pass_at_once() {
            offer.weigh(true, day(1));
            offer.passTo(day(400));
            assertThat(offer.state()).isEqualTo(OfferState.ENDED);
        }

        @Test
        void cannot_take_effect_when_notice_would_end_too_late() {
            offer.weigh(true, day(19));
            offer.passTo(day(30));
            assertThat(offer.state()).isEqualTo(OfferState.ENDED);
            assertThat(offer.dueOn()).isNull();
        }
    }

    @Test
    void gives_way_to_the_next_only_if_it_was_never_reached() {
        Offer never = Making.plain().open();
        never.giveWay(day(5));
        assertThat(never.state()).isEqualTo(OfferState.SUPERSEDED);

        Offer fellBack = Making.plain().open();
        fellBack.weigh(true, day(1));
        fellBack.weigh(false, day(2));
        fellBack.giveWay(day(5));
        assertThat(fellBack.state()).isEqualTo(OfferState.ON_OFFER);
    }

    @Test
    void can_be_withdrawn_while_on_offer_and_not_once_reached_or_suspended() {
        Offer offer = Making.plain().open();
        assertThat(offer.canBeWithdrawn()).isTrue();
        offer.weigh(true, day(1));
        assertThat(offer.canBeWithdrawn()).isFalse();
        offer.weigh(false, day(2));
        assertThat(offer.canBeWithdrawn()).isFalse();
    }
}
