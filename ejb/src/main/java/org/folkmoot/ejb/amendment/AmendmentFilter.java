package org.folkmoot.ejb.amendment;

import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.refusal.BadRequest;

/**
 * Which amendments a list holds; null parts do not narrow it.
 *
 * @param by   its author, an assembly or a person
 * @param asks an assembly that asks for it: its author, or one that took it up or named it in an answer
 * @param at   an assembly on its way, or the home: amendments that somebody below it asks for
 * @param same only those identical to the amendment of this id
 */
public record AmendmentFilter(String state, String by, String asks, String at, String same) {

    public AmendmentFilter {
        state = state == null || state.isEmpty() ? null : state;
        if (state != null) {
            requireState(state);
        }
        by = Ids.filter("by", by);
        asks = Ids.filter("asks", asks);
        at = Ids.filter("at", at);
        same = Ids.filter("same", same);
    }

    /** Every amendment. */
    public static AmendmentFilter all() {
        return new AmendmentFilter(null, null, null, null, null);
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
