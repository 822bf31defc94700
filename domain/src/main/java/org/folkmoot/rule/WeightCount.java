package org.folkmoot.rule;

import java.util.Objects;

/** How much of a weight named in the terms the consenting bodies hold, of all that the bodies counted hold. */
public record WeightCount(Fraction consenting, Fraction counted) {

    public static final WeightCount NONE = new WeightCount(Fraction.ZERO, Fraction.ZERO);

    public WeightCount {
        Objects.requireNonNull(consenting, "consenting");
        Objects.requireNonNull(counted, "counted");
        if (consenting.compareTo(counted) > 0) {
            throw new IllegalArgumentException(consenting + " of " + counted + " is no share of a weight");
        }
    }
}
