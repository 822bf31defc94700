package org.folkmoot.ejb.proposal;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry in the life of a proposal.
 *
 * @param id       the public id of the entry
 * @param assembly in whose record it stands
 * @param by       who entered it: a person, or {@code import}, {@code owner}, {@code clock}
 */
public record ThreadRow(String id, String assembly, String assemblyName, long seq, Instant depositedAt,
        LocalDate decidedOn, String act, String by, JsonObject data, boolean imported) {
}
