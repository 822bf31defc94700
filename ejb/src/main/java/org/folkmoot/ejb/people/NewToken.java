package org.folkmoot.ejb.people;

/** A token just made; the only time that its secret ({@code token}) is seen. */
public record NewToken(String id, String person, String label, String token) {
}
