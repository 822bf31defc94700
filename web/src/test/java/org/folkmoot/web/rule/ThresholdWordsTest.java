package org.folkmoot.web.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.folkmoot.rule.Fraction;
import org.folkmoot.rule.Outcome;
import org.folkmoot.rule.Threshold;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A threshold in words")
class ThresholdWordsTest {

    private final ThresholdWords words = new ThresholdWords(Map.of("mattapan", "Mattapan", "allston", "Allston"));

    @Test
    void counts_one_and_many() {
        assertThat(words.asks(new Threshold.AssembliesAtLeast(1))).isEqualTo("at least one assembly consents");
        assertThat(words.asks(new Threshold.AssembliesAtLeast(9))).isEqualTo("at least 9 assemblies consent");
    }

    @Test
    void says_shares_as_people_do() {
        assertThat(words.asks(new Threshold.AssembliesShare(Fraction.of(2, 3), false)))
                .isEqualTo("at least two thirds of the assemblies consent");
        assertThat(words.asks(new Threshold.MembersShare(Fraction.of(1, 2), true)))
                .isEqualTo("the consenting assemblies have more than half of all members");
        assertThat(words.asks(new Threshold.AssembliesShare(Fraction.of(17, 20), false))).contains("17/20");
    }

    @Test
    void names_those_who_must_consent() {
        assertThat(words.asks(new Threshold.Named(List.of("mattapan", "allston"))))
                .isEqualTo("each of Mattapan and Allston consents");
    }

    @Test
    void joins_its_parts() {
        Threshold both = new Threshold.All(List.of(new Threshold.AssembliesAtLeast(9), new Threshold.Named(List.of("allston"))));
        assertThat(words.asks(both)).isEqualTo("at least 9 assemblies consent and Allston consents");
    }

    @Test
    void tells_how_many_more_and_who_is_missing() {
        Outcome counted = new Outcome.Counted(new Threshold.AssembliesAtLeast(9), false, 7, 13, 9, 2);
        assertThat(new OutcomeWords(words).figures(counted)).isEqualTo("7 of 13 assemblies consent; 9 needed, 2 more");
        Outcome named = new Outcome.NamedBodies(new Threshold.Named(List.of("mattapan", "allston")), List.of("mattapan"), List.of("allston"));
        assertThat(new OutcomeWords(words).figures(named)).isEqualTo("1 of 2 named assemblies consent; missing: Allston");
    }

    @Test
    void a_gauge_marks_where_the_threshold_stands() {
        Outcome counted = new Outcome.Counted(new Threshold.AssembliesShare(Fraction.of(2, 3), false), false, 17, 34, 23, 6);
        Gauge gauge = new OutcomeWords(words).gauge(counted).orElseThrow();
        assertThat(gauge.has()).isEqualTo(50.0);
        assertThat(gauge.label()).isEqualTo("2/3 of 34 = 23");
    }

    private Gauge gauge(Outcome outcome) {
        return new OutcomeWords(words).gauge(outcome).orElseThrow();
    }

    @Test
    void each_form_has_a_gauge_that_says_what_it_counts() {
        assertThat(gauge(new Outcome.Counted(new Threshold.MembersShare(Fraction.HALF, true), false, 200, 550, 276, 76)).label())
                .isEqualTo("more than 1/2 of 550 members: 276");
        assertThat(gauge(new Outcome.Counted(new Threshold.MembersAtLeast(300), false, 200, 550, 300, 100)).label())
                .isEqualTo("300 members needed");
        assertThat(gauge(new Outcome.Grouped(new Threshold.Groups(Fraction.HALF, false, new Threshold.AssembliesAtLeast(1)), false, 1, 5, 3, 2,
                Map.of())).label()).isEqualTo("1/2 of 5 constituents = 3");
        Gauge weight = gauge(new Outcome.Weighed(new Threshold.WeightShare("water-use", Fraction.of(55, 100), true), false, Fraction.of(30, 1),
                Fraction.of(120, 1), Fraction.of(66, 1), Fraction.of(36, 1)));
        assertThat(weight).isEqualTo(new Gauge(25, 55, "more than 11/20 of 120 water-use: above 66", weight.says()));
        assertThat(weight.says()).isEqualTo("30 of 120 (the consenting assemblies hold more than 11/20 of all water-use); more than 66 needed");
        assertThat(gauge(new Outcome.NamedBodies(new Threshold.Named(List.of("mattapan", "allston")), List.of("mattapan"), List.of("allston"))))
                .extracting(Gauge::has, Gauge::mark, Gauge::label).containsExactly(50.0, 100.0, "all 2 named");
    }

    @Test
    void of_several_parts_the_gauge_shows_the_one_that_decides_next() {
        Outcome nearly = new Outcome.Counted(new Threshold.AssembliesAtLeast(4), false, 3, 10, 4, 1);
        Outcome hardly = new Outcome.NamedBodies(new Threshold.Named(List.of("mattapan", "allston")), List.of(), List.of("mattapan", "allston"));
        Threshold.All all = new Threshold.All(List.of(nearly.part(), hardly.part()));
        assertThat(gauge(new Outcome.Combined(all, false, List.of(nearly, hardly))).label()).isEqualTo("all 2 named");
        Gauge any = gauge(new Outcome.Combined(new Threshold.Any(all.parts()), false, List.of(hardly, nearly)));
        assertThat(any.label()).isEqualTo("4 needed");
        assertThat(any.says()).isEqualTo("One of these is enough: 0 of 2 met. 3 of 10 assemblies consent; 4 needed, 1 more");
    }

    @Test
    void what_asks_for_more_than_there_is_is_out_of_reach() {
        Outcome much = new Outcome.Counted(new Threshold.AssembliesAtLeast(11), false, 3, 10, 11, 8);
        Outcome little = new Outcome.Counted(new Threshold.AssembliesAtLeast(4), false, 3, 10, 4, 1);
        assertThat(OutcomeWords.isOutOfReach(much)).isTrue();
        assertThat(OutcomeWords.isOutOfReach(little)).isFalse();
        List<Threshold> parts = List.of(much.part(), little.part());
        assertThat(OutcomeWords.isOutOfReach(new Outcome.Combined(new Threshold.All(parts), false, List.of(much, little)))).isTrue();
        assertThat(OutcomeWords.isOutOfReach(new Outcome.Combined(new Threshold.Any(parts), false, List.of(much, little)))).isFalse();
    }

    @Test
    void all_is_said_as_all() {
        assertThat(words.asks(new Threshold.AssembliesShare(Fraction.ONE, false))).isEqualTo("all of the assemblies consent");
        assertThat(words.asks(new Threshold.WeightAtLeast("water-use", Fraction.of(66, 1)))).endsWith("at least 66 of water-use");
    }
}
