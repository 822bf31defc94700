package org.folkmoot.ejb.mandate;

/** Somebody, by id and name. Who shows it must see to R21. */
public record NamedRow(String id, String name) {
}
