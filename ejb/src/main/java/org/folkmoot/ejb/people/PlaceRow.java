package org.folkmoot.ejb.people;

/**
 * An assembly in which somebody has an office, or is a member.
 *
 * @param office the office; null: they are a member
 */
public record PlaceRow(String assembly, String name, String office) {
}
