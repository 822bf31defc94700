package org.folkmoot.ejb.draft;

import java.time.Instant;
import org.folkmoot.draft.DraftText;

/**
 * What was saved.
 *
 * @param base  the version that it was written on; 0 if there was none
 * @param aside whether it never stood, since another had been saved meanwhile
 * @param text  null in lists
 */
public record RevisionRow(int number, String author, String authorName, int base, boolean aside, Instant savedAt, DraftText text) {
}
