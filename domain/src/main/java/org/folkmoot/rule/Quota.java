package org.folkmoot.rule;

import java.util.Map;
import java.util.Objects;

/**
 * How many are enough: a share of those counted, or a number of them. Refuses at birth what would be enough with
 * nobody, and what could never be enough whoever consents.
 */
sealed interface Quota permits Quota.Share, Quota.AtLeast {

    /** No federation holds more; larger numbers are typing errors. */
    long MAX_AT_LEAST = 1_000_000_000_000L;

    /** The smallest whole number that is enough of this many; at least 1, so that nothing over nothing is not enough. */
    long needed(long counted);

    void write(Map<String, Object> fields);

    static Share share(Fraction fraction, boolean strict) {
        return new Share(fraction, strict);
    }

    static AtLeast atLeast(long number) {
        return new AtLeast(number);
    }

    /** At least this share, or more than it if strict. */
    record Share(Fraction fraction, boolean strict) implements Quota {

        public Share {
            Objects.requireNonNull(fraction, "fraction");
            if (fraction.isZero() && !strict) {
                throw new IllegalArgumentException("a fraction of 0 would be met by nobody");
            }
            int toAll = fraction.compareTo(Fraction.ONE);
            if (toAll > 0 || toAll == 0 && strict) {
                throw new IllegalArgumentException(
                        (strict ? "more than " : "") + fraction + " of a whole can never be met");
            }
        }

        @Override
        public long needed(long counted) {
            Fraction exact = fraction.times(counted);
            long smallest = strict ? exact.floor().longValueExact() + 1 : exact.ceiling().longValueExact();
            return Math.max(1, smallest);
        }

        boolean isMetBy(WeightCount weights) {
            int toNeeded = weights.consenting().compareTo(fraction.times(weights.counted()));
            return !weights.counted().isZero() && (strict ? toNeeded > 0 : toNeeded >= 0);
        }

        @Override
        public void write(Map<String, Object> fields) {
            fields.put("fraction", fraction.toString());
            if (strict) {
                fields.put("strict", true);
            }
        }
    }

    /** At least this many, from 1 to {@link #MAX_AT_LEAST}; it may be more than there are today. */
    record AtLeast(long number) implements Quota {

        public AtLeast {
            if (number < 1 || number > MAX_AT_LEAST) {
                throw new IllegalArgumentException("atLeast is from 1 to " + MAX_AT_LEAST + ", not " + number);
            }
        }

        @Override
        public long needed(long counted) {
            return number;
        }

        @Override
        public void write(Map<String, Object> fields) {
            fields.put("atLeast", number);
        }
    }
}
