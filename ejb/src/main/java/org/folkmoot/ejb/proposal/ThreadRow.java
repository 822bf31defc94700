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
 * @param level    where that assembly stands as seen from the home ({@link Levels}), of a comment the one from a seat in which
 *                 it was said; null: neither at the home, nor below or above it today
 */
public record ThreadRow(String id, String assembly, String assemblyName, long seq, Instant depositedAt,
        LocalDate decidedOn, String act, String by, JsonObject data, boolean imported, String level) {

    ThreadRow at(String place) {
        return new ThreadRow(id, assembly, assemblyName, seq, depositedAt, decidedOn, act, by, data, imported, place);
    }
}
