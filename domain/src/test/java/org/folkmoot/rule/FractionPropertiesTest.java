package org.folkmoot.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class FractionPropertiesTest {

    @Property
    void what_is_written_reads_back(@ForAll @LongRange(min = 0) long a, @ForAll @LongRange(min = 1) long b) {
        Fraction fraction = Fraction.of(a, b);
        assertThat(Fraction.parse(fraction.toString())).isEqualTo(fraction);
    }

    @Property
    void equal_values_are_equal_records(@ForAll @IntRange(max = 50) int a, @ForAll @IntRange(min = 1, max = 50) int b,
            @ForAll @IntRange(min = 1, max = 9) int k) {
        assertThat(Fraction.of((long) a * k, (long) b * k)).isEqualTo(Fraction.of(a, b));
    }

    @Property
    void compares_and_adds_as_cross_multiplication_says(@ForAll @IntRange(max = 60) int a,
            @ForAll @IntRange(min = 1, max = 60) int b, @ForAll @IntRange(max = 60) int c,
            @ForAll @IntRange(min = 1, max = 60) int d) {
        Fraction first = Fraction.of(a, b);
        Fraction second = Fraction.of(c, d);
        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(Integer.compare(a * d, c * b));
        assertThat(first.plus(second)).isEqualTo(Fraction.of(a * d + c * b, b * d));
        assertThat(first.plus(second).above(second)).isEqualTo(first);
        assertThat(first.above(first.plus(second))).isEqualTo(Fraction.ZERO);
    }

    @Property
    void floor_and_ceiling_enclose_it(@ForAll @IntRange(max = 1000) int a, @ForAll @IntRange(min = 1, max = 60) int b) {
        Fraction fraction = Fraction.of(a, b);
        assertThat(fraction.floor().intValue()).isEqualTo(a / b);
        assertThat(fraction.ceiling().intValue()).isEqualTo(a % b == 0 ? a / b : a / b + 1);
    }
}
