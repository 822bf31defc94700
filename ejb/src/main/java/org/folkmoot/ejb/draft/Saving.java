package org.folkmoot.ejb.draft;

import org.folkmoot.draft.DraftText;

/**
 * What is to be saved.
 *
 * @param page     one page that is open, by an id of its own
 * @param revision the one that was read; 0 if there was none
 * @param base     the version that it is written on; 0 if there is none
 */
public record Saving(String page, int revision, int base, DraftText text) {
}
