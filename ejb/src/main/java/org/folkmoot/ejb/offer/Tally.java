package org.folkmoot.ejb.offer;

import java.util.List;
import java.util.OptionalLong;
import org.folkmoot.rule.Outcome;

/**
 * Where an offer stands to its threshold, with the arithmetic.
 *
 * @param whole   sums over the whole scope
 * @param groups  sums per direct constituent of the home; read only where the threshold asks for groups, else empty
 * @param outcome each part of the threshold with its figures
 */
public record Tally(GroupTally whole, List<GroupTally> groups, Outcome outcome) {

    /** How many more consenting bodies are needed; empty where the threshold does not count bodies (05). */
    public OptionalLong remaining() {
        return outcome.remaining();
    }
}
