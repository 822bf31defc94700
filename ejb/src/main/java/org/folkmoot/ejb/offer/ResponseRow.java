package org.folkmoot.ejb.offer;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One instrument, as it was deposited.
 *
 * @param id         public id of its entry in the record
 * @param response   {@code RATIFY}, {@code RETURN}, {@code DECLINE}, {@code RECOMMEND}, {@code ADVISE_AGAINST} or {@code RESCIND}
 * @param any        of a return: any one of its amendments would do
 * @param decision   how it was decided: votes, channel, rule, outcome; null where that was not told
 * @param amendments the wishes of a ratification, the conditions of a return
 */
public record ResponseRow(String id, String assembly, String name, int round, String response, int version,
        String digest, String termsDigest, boolean any, String reason, String meeting, JsonObject decision, Long yes,
        Long no, Long basis, Long needed, LocalDate decidedOn, Instant depositedAt, List<String> amendments) {

    public ResponseRow {
        amendments = List.copyOf(amendments);
    }
}
