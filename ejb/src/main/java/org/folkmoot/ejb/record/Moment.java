package org.folkmoot.ejb.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a clock shows.
 *
 * @param at       the instant
 * @param wholeDay the day, if the clock of an import stands on a whole day and not on an instant; it is that day in
 *                 every zone; null otherwise
 */
public record Moment(Instant at, LocalDate wholeDay) {

    /** Today, where that zone is kept. */
    public LocalDate dayIn(String zone) {
        return wholeDay != null ? wholeDay : at.atZone(ZoneId.of(zone)).toLocalDate();
    }
}
