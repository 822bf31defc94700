package org.folkmoot.ejb.proposal;

/** A clause of a version, in its place; the text is CommonMark. */
public record ClauseRow(int position, String id, String heading, String text) {
}
