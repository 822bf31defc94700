package org.folkmoot.ejb.amendment;

/**
 * A person who asked for something, as far as a reader may know them (R21).
 *
 * @param name null where this reader may not know it
 */
public record AuthorRow(String person, String name) {
}
