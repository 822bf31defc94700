package org.folkmoot.ejb.people;

import java.time.Instant;

/** A membership; for the person and for fellow members (R21). */
public record SeatRow(String assembly, String name, Instant since) {
}
