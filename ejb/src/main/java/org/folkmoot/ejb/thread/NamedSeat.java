package org.folkmoot.ejb.thread;

/**
 * A seat from which somebody may speak.
 *
 * @param delegate whether it is a delegate's, who is named to everyone (R21)
 */
public record NamedSeat(String assembly, String name, boolean delegate) {
}
