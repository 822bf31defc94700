package org.folkmoot.ejb.people;

/**
 * What anyone may know of a person.
 *
 * @param name null where the person holds no office and so is nobody else's business (R21)
 */
public record PersonRow(String id, String name) {
}
