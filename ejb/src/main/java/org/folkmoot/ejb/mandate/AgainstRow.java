package org.folkmoot.ejb.mandate;

import java.time.Instant;

/**
 * What a delegate did against an instruction; allowed, and shown to everyone (R9).
 *
 * @param instruction its place in the mandate, from 1
 * @param did         {@code AMENDED} or {@code SAID_YES}
 * @param amendment   their own, or the one that they answered for
 * @param entry       the entry in the record that shows it
 */
public record AgainstRow(int instruction, String did, String proposal, String amendment, String entry, Instant at) {
}
