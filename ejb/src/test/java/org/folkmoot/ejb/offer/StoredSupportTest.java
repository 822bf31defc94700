package org.folkmoot.ejb.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.offer.StoredSupport.NamedBody;
import org.folkmoot.ejb.offer.StoredSupport.Sums;
import org.folkmoot.rule.Fraction;
import org.folkmoot.rule.Support;
import org.junit.jupiter.api.Test;

class StoredSupportTest {

    private static final Sums WHOLE = new GroupTally("", null, 5, 2, 500, 220).sums();
    private static final Sums NORTH = new GroupTally("north", "North", 3, 1, 300, 120).sums();
    private static final NamedBody HILL = new NamedBody("hill", true, List.of("north"));
    private static final NamedBody SHORE = new NamedBody("shore", false, List.of("north", "south"));
    private static final Map<String, Map<String, Fraction>> WATER = Map.of("water",
            Map.of("hill", Fraction.of(1, 3), "shore", Fraction.of(1, 6), "abroad", Fraction.of(1, 2)));

    private final Support support = StoredSupport.of(WHOLE, List.of(NORTH), List.of(HILL, SHORE), WATER);

    @Test
    void sums_are_those_that_are_kept() {
        assertThat(support.assemblies().consenting()).isEqualTo(2);
        assertThat(support.members().counted()).isEqualTo(500);
    }

    @Test
    void a_body_that_does_not_count_has_no_weight() {
        assertThat(support.weight("water").counted()).isEqualTo(Fraction.of(1, 2));
        assertThat(support.weight("water").consenting()).isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void a_weight_that_nobody_named_is_nothing_over_nothing() {
        assertThat(support.weight("heat").counted()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void a_group_sees_only_the_bodies_below_it() {
        Support north = support.groups().get("north");
        assertThat(north.assemblies().counted()).isEqualTo(3);
        assertThat(north.consents("hill")).isTrue();
        assertThat(north.consents("shore")).isFalse();
        assertThat(north.groups()).isEmpty();
    }
}
