package org.folkmoot.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @Test
    void is_kept_and_written_in_lowest_terms() {
        assertThat(Fraction.parse("55/100")).hasToString("11/20").isEqualTo(Fraction.of(11, 20));
        assertThat(Fraction.parse("1")).hasToString("1/1");
        assertThat(Fraction.parse("0/7")).isEqualTo(Fraction.ZERO).hasToString("0/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1/0", "-1/2", "1/-2", "+1/2", "1.5", "1/2/3", "a/b", "1/ 2", "/2", "1/", "½", "१/२", "1e3",
        "11111111111111111111111111111111111111111/2"})
    void refuses_what_is_no_fraction(String nonsense) {
        assertThatThrownBy(() -> Fraction.parse(nonsense)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reads_forty_digits_and_stays_exact() {
        String large = "9".repeat(Fraction.MAX_DIGITS);
        assertThat(Fraction.parse(large + "/" + large)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.parse("1/" + large).plus(Fraction.parse("1/" + large)))
                .isEqualTo(new Fraction(BigInteger.TWO, new BigInteger(large)));
    }

    @Test
    void a_long_wrong_input_is_not_repeated_whole() {
        assertThatThrownBy(() -> Fraction.parse("x".repeat(100_000)))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(300));
    }
}
