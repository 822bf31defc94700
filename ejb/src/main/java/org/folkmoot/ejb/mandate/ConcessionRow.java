package org.folkmoot.ejb.mandate;

import java.time.Instant;

/**
 * Where a delegate gave way under a mandate; shown to everyone (R9).
 *
 * @param did       {@code SAID_YES} to other words, or {@code AMENDED}, and the home accepted it in other words
 * @param wordingOf of an answer, the amendment whose words it is about
 * @param entry     the entry in the record that shows it
 */
public record ConcessionRow(String did, String proposal, String amendment, String wordingOf, String entry, Instant at) {
}
