package org.folkmoot.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DecisionRulePropertiesTest {

    @Provide
    Arbitrary<DecisionRule.Majority> majorities() {
        return Arbitraries.of(Basis.values()).flatMap(basis -> Arbitraries.integers().between(1, 12).flatMap(b ->
                Arbitraries.integers().between(1, b).flatMap(a -> Arbitraries.of(true, false)
                        .filter(strict -> !strict || a < b)
                        .map(strict -> new DecisionRule.Majority(basis, Fraction.of(a, b), strict, null)))));
    }

    @Property
    void a_majority_carries_exactly_when_multiplying_out_says_so(@ForAll("majorities") DecisionRule.Majority rule,
            @ForAll @IntRange(max = 30) int yes, @ForAll @IntRange(max = 30) int no, @ForAll @IntRange(max = 30) int abstain,
            @ForAll @IntRange(max = 30) int silent) {
        Room room = new Room(yes + no + abstain + silent, 130);
        long basis = rule.of() == Basis.CAST ? yes + no : rule.of() == Basis.PRESENT ? room.present() : room.members();
        long left = yes * rule.fraction().denominator().longValue();
        long right = basis * rule.fraction().numerator().longValue();
        boolean expected = yes > 0 && (rule.strict() ? left > right : left >= right);
        assertThat(rule.apply(new Votes.YesNo(yes, no, abstain), room).carried()).isEqualTo(expected);
    }
}
