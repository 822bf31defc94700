package org.folkmoot.text;

import java.util.List;

/** What became of an amendment when the text moved under it (R18). */
public sealed interface Rebased permits Rebased.StillFits, Rebased.TakenUp, Rebased.NeedsRewording {

    /**
     * It fits, word for word.
     *
     * @param changes the same, against the new text; inserted clauses have the ids that they would get there
     */
    record StillFits(List<Change> changes) implements Rebased {
        public StillFits {
            changes = List.copyOf(changes);
        }
    }

    /** The new text says all of it already. */
    record TakenUp() implements Rebased {
    }

    /**
     * It cannot be carried over without a decision of its author.
     *
     * @param asked the text that it would have made of the old one
     * @param next the new text
     * @param conflicts where the two meet; the sides are called {@link Rebase#ASKED} and {@link Rebase#NEXT}
     */
    record NeedsRewording(VersionText asked, VersionText next, List<Conflict> conflicts) implements Rebased {
        public NeedsRewording {
            conflicts = List.copyOf(conflicts);
        }
    }
}
