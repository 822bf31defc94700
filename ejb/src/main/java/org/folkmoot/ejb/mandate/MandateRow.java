package org.folkmoot.ejb.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A mandate; public, like the name of whom it sends.
 *
 * @param until        last day of the term; null without one
 * @param signatures   how many voices of the sender have signed for a recall: members, or constituents that speak by the majority
 *                     of their delegates (R8)
 * @param voices       how many voices the sender has; more than half of them carry a recall (R7)
 * @param instructions in the order given
 * @param against      what the delegate did against a must or must-not among them, the latest first
 * @param concessions  where the delegate gave way, the latest first
 * @param ending       how it ended: {@code RECALLED}, {@code RESIGNED}, {@code TERM} or {@code FELL}; null while it holds
 */
public record MandateRow(String id, String person, String name, String from, String fromName, String to, String toName, Instant since,
        LocalDate until, long signatures, long voices, List<InstructionRow> instructions, List<AgainstRow> against,
        List<ConcessionRow> concessions, Instant endedAt, String ending) {

    public boolean isOpen() {
        return ending == null;
    }

    /** How many voices must have signed, so that the recall is carried. */
    public long needed() {
        return voices / 2 + 1;
    }

    /** The same with its instructions and with what was done under it. */
    MandateRow told(List<InstructionRow> said, List<ConductRow> done) {
        List<AgainstRow> broken = done.stream().flatMap(one -> one.instructions().stream().filter(held -> held.verdict().equals("AGAINST"))
                .map(held -> new AgainstRow(held.instruction(), one.did(), one.proposal(), one.amendment(), one.entry(), one.at()))).toList();
        List<ConcessionRow> given = done.stream().filter(ConductRow::concession).map(one -> new ConcessionRow(one.did(), one.proposal(),
                one.amendment(), one.wordingOf(), one.entry(), one.at())).toList();
        return new MandateRow(id, person, name, from, fromName, to, toName, since, until, signatures, voices, said, broken, given, endedAt, ending);
    }

}
