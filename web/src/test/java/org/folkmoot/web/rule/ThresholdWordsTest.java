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
}
