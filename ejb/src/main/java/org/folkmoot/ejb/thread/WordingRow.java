package org.folkmoot.ejb.thread;

import java.time.Instant;

/** One wording of a comment, numbered from 1. */
public record WordingRow(int number, String text, Instant madeAt) {
}
