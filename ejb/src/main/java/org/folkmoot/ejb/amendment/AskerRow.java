package org.folkmoot.ejb.amendment;

/** An assembly that asks for an amendment: as its author, in an answer, by taking it up, or as one whose own went into it. */
public record AskerRow(String amendment, String assembly, String name) {
}
