package org.folkmoot.web.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.rule.Outcome;
import org.folkmoot.rule.Threshold;
import org.folkmoot.web.faces.Words;

/** How far an offer is, in words: each part of the threshold with its figures, and who is missing from it. */
public final class OutcomeWords {

    /** A page shows this many groups of a part; its own line counts them all. */
    private static final int GROUPS_SHOWN = 40;

    private final ThresholdWords words;

    public OutcomeWords(ThresholdWords words) {
        this.words = words;
    }

    /** Every part on a line, parts of parts one deeper. */
    public List<Line> lines(Outcome outcome) {
        List<Line> lines = new ArrayList<>();
        add(lines, outcome, 0, "");
        return lines;
    }

    /** The bar of a part, if it has one; of several parts, of the one that decides next: see {@link Gauges}. */
    public Optional<Gauge> gauge(Outcome outcome) {
        return new Gauges(this).of(outcome);
    }

    /** Whether this cannot be met today, however many consent: it asks for more than there is. */
    public static boolean isOutOfReach(Outcome outcome) {
        if (outcome instanceof Outcome.Counted part) {
            return !part.met() && part.needed() > part.counted();
        }
        if (outcome instanceof Outcome.Weighed part) {
            return !part.met() && part.needed().compareTo(part.counted()) > 0;
        }
        if (outcome instanceof Outcome.Grouped part) {
            return !part.met() && (part.needed() > part.counted()
                    || part.counted() - part.groups().values().stream().filter(OutcomeWords::isOutOfReach).count() < part.needed());
        }
        return outcome instanceof Outcome.Combined all && (all.part() instanceof Threshold.Any
                ? all.parts().stream().allMatch(OutcomeWords::isOutOfReach) : all.parts().stream().anyMatch(OutcomeWords::isOutOfReach));
    }

    /** One part's figures, without those of its parts. */
    public String figures(Outcome outcome) {
        if (outcome instanceof Outcome.Counted part) {
            return Words.say(part.ofAssemblies() ? "rule.counted.assemblies" : "rule.counted.members",
                    part.consenting(), part.counted(), part.needed(), part.missing());
        }
        if (outcome instanceof Outcome.Weighed part) {
            boolean strict = part.part() instanceof Threshold.WeightShare share && share.strict();
            return Words.say(part.met() ? "rule.weighed.met" : strict ? "rule.weighed.strict" : "rule.weighed",
                    ThresholdWords.amount(part.consenting()), ThresholdWords.amount(part.counted()), ThresholdWords.amount(part.needed()),
                    ThresholdWords.amount(part.missing()), words.asks(part.part()));
        }
        if (outcome instanceof Outcome.NamedBodies part) {
            return part.met() ? Words.say("rule.named.met", part.consenting().size(), words.list(part.consenting()))
                    : Words.say("rule.named.missing", part.consenting().size(),
                            part.consenting().size() + part.missing().size(), words.list(part.missing()));
        }
        if (outcome instanceof Outcome.Grouped part) {
            return Words.say("rule.grouped", part.metGroups(), part.counted(), part.needed(), part.missing(),
                    words.asks(part.part()));
        }
        Outcome.Combined combined = (Outcome.Combined) outcome;
        long met = combined.parts().stream().filter(Outcome::met).count();
        return Words.say(combined.part() instanceof Threshold.Any ? "rule.any" : "rule.all", met,
                combined.parts().size());
    }

    private void add(List<Line> lines, Outcome outcome, int depth, String before) {
        lines.add(new Line(depth, outcome.met(), before + figures(outcome)));
        if (outcome instanceof Outcome.Combined combined) {
            combined.parts().forEach(part -> add(lines, part, depth + 1, ""));
        } else if (outcome instanceof Outcome.Grouped grouped) {
            grouped.groups().entrySet().stream().limit(GROUPS_SHOWN).forEach(group -> add(lines, group.getValue(),
                    depth + 1, Words.say("rule.group", words.name(group.getKey())) + " "));
        }
    }
}
