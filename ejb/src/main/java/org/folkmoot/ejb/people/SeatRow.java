package org.folkmoot.ejb.people;

import java.time.Instant;

/** A seat: a membership, for the person and for fellow members (R21), or one that mandates give, for everyone. */
public record SeatRow(String assembly, String name, Instant since) {
}
