package org.folkmoot.ejb.mandate;

import java.time.Instant;
import java.util.List;

/**
 * What a delegate did under a mandate; public, like the delegate.
 *
 * @param did          {@code AMENDED}, {@code PROPOSED}, {@code SAID_YES} or {@code SAID_NO}
 * @param amendment    their own, or the one that they answered for; null of a draft
 * @param wordingOf    of an answer, the amendment whose words it is about
 * @param state        what became of their own amendment; null of anything else
 * @param concession   whether it gives way: a yes to other words than those asked for, or an amendment of theirs that was
 *                     accepted in other words
 * @param entry        the entry in the record that shows it
 * @param instructions what it says to the instructions that a machine can compare
 */
public record ConductRow(String mandate, String did, String proposal, String title, String amendment, String wordingOf, String state,
        boolean concession, Instant at, String entry, List<VerdictRow> instructions) {
}
