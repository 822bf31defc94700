package org.folkmoot.ejb.draft;

import org.folkmoot.draft.DraftText;

/**
 * A draft as somebody comes to it.
 *
 * @param id     null before the first save
 * @param base   the version that its text is written on, to be given back when it is saved; 0 if there is none
 * @param newest the newest version there is; 0 if there is none
 * @param stands the revision whose text it is; null before the first save, and where a version was published that says all of it
 * @param text   what is written
 * @param from   the text of the base
 * @param moved  what to decide first, where a version was published that does not say all that is written; else null
 */
public record Opened(String id, int revision, int base, int newest, RevisionRow stands, DraftText text, DraftText from, Stale moved) {
}
