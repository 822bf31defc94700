package org.folkmoot.ejb.draft;

import java.time.Instant;
import org.folkmoot.draft.DraftText;

/**
 * What was saved.
 *
 * @param author null, like the name, where the author has left an assembly whose members are not public (R21)
 * @param base  the version that it was written on; 0 if there was none
 * @param aside whether it never stood, since another had been saved meanwhile
 * @param text  null in lists
 */
public record RevisionRow(int number, String author, String authorName, int base, boolean aside, Instant savedAt, DraftText text) {

    RevisionRow unnamed() {
        return new RevisionRow(number, null, null, base, aside, savedAt, text);
    }
}
