package org.folkmoot.ejb.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a ratifying body stands to an offer: a line of the status table.
 *
 * @param members     those that count in this offer
 * @param inScope     whether it is in the scope now
 * @param late        whether it came into scope after the first reaching
 * @param groups      the direct constituents of the home above it
 * @param consents    whether it consents; it counts only while in scope
 * @param response    its latest answer: {@code RATIFY}, {@code RETURN}, {@code DECLINE} or {@code RESCIND}; null: silent
 * @param entry       public id of the entry of that answer
 * @param consentedOn day of deposit of the consent that holds
 * @param needed      votes that its rule asked for; with {@code yes}, {@code no}, {@code basis} null where not counted
 */
public record BodyRow(String assembly, String name, long members, boolean inScope, boolean late, List<String> groups,
        boolean consents, String response, String entry, Integer version, LocalDate decidedOn, Instant depositedAt,
        LocalDate consentedOn, Long yes, Long no, Long basis, Long needed, String reason) {

    /** Whether it is among those counted: in scope, and of later comers those that consent. */
    public boolean counts() {
        return inScope && (!late || consents);
    }
}
