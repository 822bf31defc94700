package org.folkmoot.ejb.register;

import java.time.Instant;

/** A law of a local assembly; in force until it is repealed. */
public record LawRow(String id, String title, String text, Instant enactedAt, Instant repealedAt) {
}
