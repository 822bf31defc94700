package org.folkmoot.web.draft;

import java.io.Serializable;
import java.util.List;
import org.folkmoot.draft.DraftText;
import org.folkmoot.ejb.draft.Stale;
import org.folkmoot.text.Conflict;
import org.folkmoot.web.faces.Words;

/**
 * What a writer decides between: what came meanwhile, their own, and both as one.
 *
 * @param own     whether it is the writer's own, from another page of theirs
 * @param who     whose it is that came meanwhile; null where a version did
 * @param number  of that revision, or of that version
 * @param clashes where both do not fit together, in words
 */
public record StaleForm(boolean own, int revision, int base, int aside, String who, int number, DraftText from, DraftText theirs, DraftText yours,
        DraftText merged, List<TextDifference.Row> rows, List<String> clashes) implements Serializable {

    private static final long serialVersionUID = 1L;

    static StaleForm of(Stale stale, boolean own, Reading reading) {
        DraftText merged = stale.proposed().text();
        return new StaleForm(own, stale.revision(), stale.base(), stale.aside(), stale.by() == null ? null : WhoSaved.named(stale.by().authorName()),
                stale.by() == null ? stale.base() : stale.by().number(), stale.from(), stale.theirs(), stale.yours(), merged,
                List.copyOf(reading.difference(stale.from(), List.of(stale.theirs(), stale.yours(), merged))),
                stale.proposed().conflicts().stream().map(conflict -> said(conflict, reading.name(conflict.clause(), merged))).toList());
    }

    private static String said(Conflict conflict, String where) {
        if (conflict.part() == Conflict.Part.ORDER || conflict.sides().size() < 2) {
            return Words.say("draft.clash.order", where);
        }
        String theirs = conflict.sides().get(0).words().strip();
        String yours = conflict.sides().get(1).words().strip();
        return conflict.base().isBlank() ? Words.say("draft.clash.added", where, theirs, yours)
                : Words.say("draft.clash.words", where, conflict.base().strip(), theirs, yours);
    }

    /** Whether all of both is in the proposal. */
    public boolean isWhole() {
        return clashes.isEmpty();
    }
}
