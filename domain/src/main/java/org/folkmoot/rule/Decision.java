package org.folkmoot.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.text.Canonical;

/**
 * How an assembly decided something. An effect takes one as its argument and does not ask how it was reached: entered by a
 * recorder, or by a ballot.
 *
 * @param decidedOn     the day of the decision; deposit is what counts, this is what is told beside it
 * @param meeting       the meeting in which it was taken, or null
 * @param channel       {@code IN_PERSON}, {@code ONLINE} or {@code MAIL}
 * @param decidedOrNull the count under the assembly's rule; null where nobody counted
 * @param decidedWith   in words, how it was decided where nobody counted; or null
 */
public record Decision(LocalDate decidedOn, String meeting, String channel, Decided decidedOrNull, String decidedWith) {

    /** The count, where one was taken. */
    public Optional<Decided> outcome() {
        return Optional.ofNullable(decidedOrNull);
    }

    /** RFC 8785 JSON: channel, rule, figures, words. */
    public String canonical() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("channel", channel);
        outcome().ifPresent(decided -> {
            told.put("rule", decided.rule().toCanonical());
            told.put("figures", decided.figures());
        });
        if (decidedWith != null) {
            told.put("decidedWith", decidedWith);
        }
        return Canonical.json(told);
    }
}
