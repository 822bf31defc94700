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

    /** The bar of the first part that counts bodies, members or constituents, if there is one. */
    public Optional<Gauge> gauge(Outcome outcome) {
        if (outcome instanceof Outcome.Counted part) {
            String label = part.part() instanceof Threshold.AssembliesShare share
                    ? Words.say(share.strict() ? "rule.gauge.share.strict" : "rule.gauge.share",
                            share.fraction().toString(), part.counted(), part.needed())
                    : Words.say(part.ofAssemblies() ? "rule.gauge.needed" : "rule.gauge.members", part.needed());
            return Optional.of(Gauge.of(part.consenting(), part.needed(), part.counted(), label, figures(part)));
        }
        if (outcome instanceof Outcome.Grouped part) {
            return Optional.of(Gauge.of(part.metGroups(), part.needed(), part.counted(),
                    Words.say("rule.gauge.groups", part.needed()), figures(part)));
        }
        return outcome instanceof Outcome.Combined all
                ? all.parts().stream().map(this::gauge).flatMap(Optional::stream).findFirst() : Optional.empty();
    }

    /** One part's figures, without those of its parts. */
    public String figures(Outcome outcome) {
        if (outcome instanceof Outcome.Counted part) {
            return Words.say(part.ofAssemblies() ? "rule.counted.assemblies" : "rule.counted.members",
                    part.consenting(), part.counted(), part.needed(), part.missing());
        }
        if (outcome instanceof Outcome.Weighed part) {
            return Words.say("rule.weighed", ThresholdWords.amount(part.consenting()), ThresholdWords.amount(part.counted()),
                    ThresholdWords.amount(part.needed()), ThresholdWords.amount(part.missing()), words.asks(part.part()));
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
