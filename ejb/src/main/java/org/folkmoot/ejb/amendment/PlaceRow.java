package org.folkmoot.ejb.amendment;

/**
 * Where a request stands in the text that it would change.
 *
 * @param clause that it would change, or after which it would put one; empty: before the first, or the title
 */
public record PlaceRow(String amendment, String clause) {
}
