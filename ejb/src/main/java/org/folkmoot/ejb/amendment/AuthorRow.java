package org.folkmoot.ejb.amendment;

/**
 * A person who asked for something, as far as a reader may know them (R21).
 *
 * @param name     null where this reader may not know it
 * @param memberOf the name of an assembly in which the person is a member; null of one who is a member nowhere now
 */
public record AuthorRow(String person, String name, String memberOf) {
}
