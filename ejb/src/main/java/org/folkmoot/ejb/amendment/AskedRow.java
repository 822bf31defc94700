package org.folkmoot.ejb.amendment;

import java.time.Instant;

/** An answer that asked for an amendment: a return under that condition, or a ratification with that wish. */
public record AskedRow(String assembly, String name, int round, String response, boolean any, Instant depositedAt) {
}
