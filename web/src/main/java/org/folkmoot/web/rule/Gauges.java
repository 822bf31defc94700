package org.folkmoot.web.rule;

import java.util.Comparator;
import java.util.Optional;
import org.folkmoot.rule.Fraction;
import org.folkmoot.rule.Outcome;
import org.folkmoot.rule.Threshold;
import org.folkmoot.web.faces.Words;

/**
 * Draws each form of a threshold as a bar. Of several parts that all have to be met it draws the one that is furthest from it;
 * of several of which one is enough, the one that is nearest; and says of how many it is one.
 */
final class Gauges {

    private final OutcomeWords words;

    Gauges(OutcomeWords words) {
        this.words = words;
    }

    Optional<Gauge> of(Outcome outcome) {
        if (outcome instanceof Outcome.Counted part) {
            return Optional.of(Gauge.of(part.consenting(), part.needed(), part.counted(), label(part), words.figures(part)));
        }
        if (outcome instanceof Outcome.Weighed part) {
            return Optional.of(new Gauge(percent(part.consenting(), part.counted()), percent(part.needed(), part.counted()), label(part),
                    words.figures(part)));
        }
        if (outcome instanceof Outcome.NamedBodies part) {
            int named = part.consenting().size() + part.missing().size();
            return Optional.of(Gauge.of(part.consenting().size(), named, named, Words.say("rule.gauge.named", named), words.figures(part)));
        }
        if (outcome instanceof Outcome.Grouped part) {
            return Optional.of(Gauge.of(part.metGroups(), part.needed(), part.counted(), label(part), words.figures(part)));
        }
        return ofParts((Outcome.Combined) outcome);
    }

    private Optional<Gauge> ofParts(Outcome.Combined outcome) {
        Comparator<Outcome> byProgress = Comparator.comparing(Outcome::met).thenComparing(this::progress);
        Optional<Outcome> decides = outcome.part() instanceof Threshold.Any ? outcome.parts().stream().max(byProgress)
                : outcome.parts().stream().min(byProgress);
        return decides.flatMap(this::of).map(gauge -> new Gauge(gauge.has(), gauge.mark(), gauge.label(),
                words.figures(outcome) + ". " + gauge.says()));
    }

    /** For the eye: how much of what is needed there is. */
    private double progress(Outcome outcome) {
        return of(outcome).map(gauge -> gauge.mark() == 0 ? 0 : gauge.has() / gauge.mark()).orElse(0.0);
    }

    private static String label(Outcome.Counted part) {
        String of = part.ofAssemblies() ? "ASSEMBLIES" : "MEMBERS";
        if (part.part() instanceof Threshold.AssembliesShare share) {
            return share(share.fraction(), share.strict(), part.counted(), part.needed(), of);
        }
        if (part.part() instanceof Threshold.MembersShare share) {
            return share(share.fraction(), share.strict(), part.counted(), part.needed(), of);
        }
        return Words.say("rule.gauge.needed", part.needed(), of);
    }

    private static String label(Outcome.Grouped part) {
        return part.part() instanceof Threshold.Groups share
                ? share(share.fraction(), share.strict(), part.counted(), part.needed(), "GROUPS")
                : Words.say("rule.gauge.needed", part.needed(), "GROUPS");
    }

    private static String label(Outcome.Weighed part) {
        String needed = ThresholdWords.amount(part.needed());
        if (part.part() instanceof Threshold.WeightShare share) {
            return Words.say(share.strict() ? "rule.gauge.weight.strict" : "rule.gauge.weight", share.fraction().toString(),
                    ThresholdWords.amount(part.counted()), needed, share.name());
        }
        return Words.say("rule.gauge.weight.needed", needed, ((Threshold.WeightAtLeast) part.part()).name());
    }

    private static String share(Fraction fraction, boolean strict, long counted, long needed, String of) {
        return Words.say(strict ? "rule.gauge.share.strict" : "rule.gauge.share", fraction.toString(), counted, needed, of);
    }

    /** For the eye: in percent, to a tenth. */
    private static double percent(Fraction part, Fraction whole) {
        return whole.isZero() ? 0 : Math.min(100, Math.round(1000 * part.numerator().doubleValue() / part.denominator().doubleValue()
                * whole.denominator().doubleValue() / whole.numerator().doubleValue()) / 10.0);
    }
}
