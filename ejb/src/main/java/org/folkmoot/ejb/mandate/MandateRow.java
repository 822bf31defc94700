package org.folkmoot.ejb.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A mandate; public, like the name of whom it sends.
 *
 * @param until        last day of the term; null without one
 * @param signatures   how many voices of the sender have signed for a recall
 * @param instructions in the order given
 * @param against      what the delegate did against them
 */
public record MandateRow(String id, String person, String name, String from, String fromName, String to, String toName, Instant since,
        LocalDate until, long signatures, List<InstructionRow> instructions, List<AgainstRow> against) {
}
