package org.folkmoot.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Thresholds against a naive oracle that tries every count, and compares by multiplying out. */
class ThresholdPropertiesTest {

    private static final List<String> BODIES = List.of("a", "b", "c", "d", "e", "f");

    @Provide
    Arbitrary<Quota.Share> shares() {
        return Combinators.combine(Arbitraries.integers().between(1, 40), Arbitraries.integers().between(1, 40),
                Arbitraries.of(true, false)).filter((a, b, strict) -> a < b || a.equals(b) && !strict)
                .as((a, b, strict) -> new Quota.Share(Fraction.of(a, b), strict));
    }

    @Provide
    Arbitrary<Scope> scopes() {
        Arbitrary<Scope.Body> body = Combinators.combine(Arbitraries.of(BODIES), Arbitraries.longs().between(0, 30),
                Arbitraries.integers().between(0, 9), Arbitraries.of("north", "south", "west").list().uniqueElements().ofMaxSize(3),
                Arbitraries.of(true, false)).as((id, members, weight, groups, consents) ->
                new Scope.Body(id, members, Map.of("w", Fraction.of(weight, 7)), groups, consents));
        return body.list().uniqueElements(Scope.Body::id).ofMaxSize(6).map(Scope::new);
    }

    @Provide
    Arbitrary<Threshold> thresholds() {
        Arbitrary<Threshold> simple = simple();
        Arbitrary<Threshold> groups = Combinators.combine(shares(), simple)
                .as((share, each) -> new Threshold.Groups(share.fraction(), share.strict(), each));
        Arbitrary<Threshold> one = Arbitraries.oneOf(simple, groups);
        Arbitrary<Threshold> several = one.list().ofMinSize(1).ofMaxSize(3).flatMap(
                parts -> Arbitraries.of(new Threshold.All(parts), new Threshold.Any(parts)));
        return Arbitraries.oneOf(one, several);
    }

    private Arbitrary<Threshold> simple() {
        Arbitrary<Integer> few = Arbitraries.integers().between(1, 8);
        return Arbitraries.oneOf(
                few.map(Threshold.AssembliesAtLeast::new),
                shares().map(share -> new Threshold.AssembliesShare(share.fraction(), share.strict())),
                shares().map(share -> new Threshold.MembersShare(share.fraction(), share.strict())),
                few.map(n -> new Threshold.MembersAtLeast(5L * n)),
                few.map(n -> new Threshold.WeightAtLeast("w", Fraction.of(n, 5))),
                shares().map(share -> new Threshold.WeightShare("w", share.fraction(), share.strict())),
                Arbitraries.of(BODIES).list().uniqueElements().ofMinSize(1).ofMaxSize(3).map(Threshold.Named::new));
    }

    @Property
    void needed_is_the_smallest_count_that_is_enough(@ForAll("shares") Quota.Share share, @ForAll("counts") int counted) {
        long smallest = LongStream.rangeClosed(1, Math.max(1, counted))
                .filter(count -> isEnough(BigInteger.valueOf(count), share, BigInteger.valueOf(counted)))
                .findFirst().orElseThrow();
        assertThat(share.needed(counted)).isEqualTo(smallest);
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, 400);
    }

    @Property
    void every_outcome_agrees_with_the_oracle(@ForAll("thresholds") Threshold threshold, @ForAll("scopes") Scope scope) {
        assertThat(threshold.judge(scope).met()).isEqualTo(oracle(threshold, scope));
    }

    @Property
    void without_any_consent_nothing_is_met(@ForAll("thresholds") Threshold threshold, @ForAll("scopes") Scope scope) {
        Scope silent = new Scope(scope.bodies().stream().map(body ->
                new Scope.Body(body.id(), body.members(), body.weights(), body.groups(), false)).toList());
        assertThat(threshold.judge(silent).met()).isFalse();
    }

    @Property
    void what_is_written_reads_back(@ForAll("thresholds") Threshold threshold) {
        assertThat(Threshold.fromCanonical(threshold.toCanonical())).isEqualTo(threshold);
    }

    private static boolean isEnough(BigInteger part, Quota.Share share, BigInteger whole) {
        int compared = part.multiply(share.fraction().denominator()).compareTo(share.fraction().numerator().multiply(whole));
        return whole.signum() == 0 || (share.strict() ? compared > 0 : compared >= 0);
    }

    private static boolean share(Fraction fraction, boolean strict, BigInteger part, BigInteger whole) {
        return whole.signum() > 0 && isEnough(part, new Quota.Share(fraction, strict), whole);
    }

    private static boolean oracle(Threshold threshold, Scope scope) {
        List<Scope.Body> yes = scope.bodies().stream().filter(Scope.Body::consents).toList();
        if (threshold instanceof Threshold.AssembliesAtLeast least) {
            return yes.size() >= least.atLeast();
        } else if (threshold instanceof Threshold.AssembliesShare part) {
            return share(part.fraction(), part.strict(), BigInteger.valueOf(yes.size()),
                    BigInteger.valueOf(scope.bodies().size()));
        } else if (threshold instanceof Threshold.MembersShare part) {
            return share(part.fraction(), part.strict(), members(yes), members(scope.bodies()));
        } else if (threshold instanceof Threshold.MembersAtLeast least) {
            return members(yes).longValue() >= least.atLeast();
        } else if (threshold instanceof Threshold.WeightAtLeast least) {
            return sevenths(yes).multiply(least.atLeast().denominator())
                    .compareTo(least.atLeast().numerator().multiply(BigInteger.valueOf(7))) >= 0;
        } else if (threshold instanceof Threshold.WeightShare part) {
            return share(part.fraction(), part.strict(), sevenths(yes), sevenths(scope.bodies()));
        } else if (threshold instanceof Threshold.Named named) {
            return named.named().stream().allMatch(id -> yes.stream().anyMatch(body -> body.id().equals(id)));
        } else if (threshold instanceof Threshold.Groups groups) {
            List<String> ids = scope.bodies().stream().flatMap(body -> body.groups().stream()).distinct().toList();
            long met = ids.stream().filter(id -> oracle(groups.each(), new Scope(scope.bodies().stream()
                    .filter(body -> body.groups().contains(id)).toList()))).count();
            return share(groups.fraction(), groups.strict(), BigInteger.valueOf(met), BigInteger.valueOf(ids.size()));
        } else if (threshold instanceof Threshold.All all) {
            return all.parts().stream().allMatch(part -> oracle(part, scope));
        }
        return ((Threshold.Any) threshold).parts().stream().anyMatch(part -> oracle(part, scope));
    }

    private static BigInteger members(List<Scope.Body> bodies) {
        return BigInteger.valueOf(bodies.stream().mapToLong(Scope.Body::members).sum());
    }

    private static BigInteger sevenths(List<Scope.Body> bodies) {
        return bodies.stream().map(body -> body.weights().get("w"))
                .map(weight -> weight.times(7).floor()).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
