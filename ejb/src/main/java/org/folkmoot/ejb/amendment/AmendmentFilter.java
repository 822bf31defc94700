package org.folkmoot.ejb.amendment;

import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.refusal.BadRequest;

/**
 * Which amendments a list holds; null parts do not narrow it.
 *
 * @param by   its author, an assembly, or a person whom everyone may know (R21)
 * @param asks an assembly that asks for it: its author, or one that took it up or named it in an answer
 * @param at   an assembly on its way, or the home: amendments that somebody below it asks for
 * @param same only those identical to the amendment of this id
 * @param round those made in this round, or named in an answer of it; 0: before the first offer
 * @param clause only those that would change this clause, or put one after it
 */
public record AmendmentFilter(String state, String by, String asks, String at, String same, Integer round, String clause) {

    public AmendmentFilter {
        state = state == null || state.isEmpty() ? null : state;
        if (state != null) {
            requireState(state);
        }
        by = Ids.filter("by", by);
        asks = Ids.filter("asks", asks);
        at = Ids.filter("at", at);
        same = Ids.filter("same", same);
        clause = Ids.filter("clause", clause);
    }

    /** Every amendment. */
    public static AmendmentFilter all() {
        return new AmendmentFilter(null, null, null, null, null, null, null);
    }

    /** The number of a round as an address has it; null or empty: none, which does not narrow. */
    public static Integer round(String written) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        if (!written.matches("0|[1-9][0-9]{0,8}")) {
            throw new BadRequest("round", "is a whole number from 0");
        }
        return Integer.valueOf(written);
    }

    private static void requireState(String state) {
        for (AmendmentState each : AmendmentState.values()) {
            if (each.name().equals(state)) {
                return;
            }
        }
        throw new BadRequest("state", "is one of " + java.util.Arrays.toString(AmendmentState.values()));
    }
}
