package org.folkmoot.rule;

import java.math.BigInteger;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact number that is not negative: a share, or a weight. Always in lowest terms, so that equal numbers are equal
 * records and have one written form ({@code "11/20"}, {@code "1/1"}).
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** The most digits that {@link #parse} reads on either side of the stroke. */
    public static final int MAX_DIGITS = 40;

    public static final Fraction ZERO = of(0, 1);
    public static final Fraction HALF = of(1, 2);
    public static final Fraction ONE = of(1, 1);

    private static final Pattern FORM =
            Pattern.compile("([0-9]{1," + MAX_DIGITS + "})(?:/([0-9]{1," + MAX_DIGITS + "}))?");
    private static final int SHOWN_IN_MESSAGES = 100;

    public Fraction {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a fraction's denominator is more than zero, not " + denominator);
        }
        if (numerator.signum() < 0) {
            throw new IllegalArgumentException("a fraction is not negative, as " + numerator + "/" + denominator + " is");
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Reads {@code "a/b"} or a whole number {@code "a"}: ASCII digits only, no sign, no blanks, at most
     * {@link #MAX_DIGITS} digits each, {@code b} not zero; else an {@link IllegalArgumentException} that says so.
     */
    public static Fraction parse(String written) {
        Matcher form = FORM.matcher(Objects.requireNonNull(written, "written"));
        if (!form.matches()) {
            throw new IllegalArgumentException("a fraction is written like 3/4, with at most " + MAX_DIGITS
                    + " digits each, not '" + shortened(written) + "'");
        }
        BigInteger below = form.group(2) == null ? BigInteger.ONE : new BigInteger(form.group(2));
        return new Fraction(new BigInteger(form.group(1)), below);
    }

    private static String shortened(String written) {
        return written.length() <= SHOWN_IN_MESSAGES ? written : written.substring(0, SHOWN_IN_MESSAGES) + "…";
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction times(long factor) {
        return times(of(factor, 1));
    }

    /** How much this is more than the other; zero if it is not. */
    public Fraction above(Fraction other) {
        BigInteger difference = numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator));
        return difference.signum() <= 0 ? ZERO : new Fraction(difference, denominator.multiply(other.denominator));
    }

    /** The largest whole number that is not more than this. */
    public BigInteger floor() {
        return numerator.divide(denominator);
    }

    /** The smallest whole number that is not less than this. */
    public BigInteger ceiling() {
        return numerator.add(denominator).subtract(BigInteger.ONE).divide(denominator);
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
