package org.folkmoot.server.scenario;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A day or an instant, as {@code on} gives it. A day and an instant are compared by their days: neither comes before the
 * other on the same one.
 *
 * @param day the day, in UTC
 * @param instant the instant, or null where only the day is given
 */
public record Moment(LocalDate day, Instant instant) {

    /** @throws DateTimeException if it is neither {@code 1788-06-21} nor an instant with its offset */
    static Moment parse(String text) {
        if (text.indexOf('T') < 0) {
            return new Moment(LocalDate.parse(text), null);
        }
        Instant instant = OffsetDateTime.parse(text).toInstant();
        return new Moment(instant.atOffset(ZoneOffset.UTC).toLocalDate(), instant);
    }

    boolean isBefore(Moment other) {
        if (instant != null && other.instant != null) {
            return instant.isBefore(other.instant);
        }
        return day.isBefore(other.day);
    }

    Moment plusDays(long days) {
        return new Moment(day.plusDays(days), instant == null ? null : instant.plus(days, ChronoUnit.DAYS));
    }

    /** As it stands in a file. */
    @Override
    public String toString() {
        return instant == null ? day.toString() : instant.toString();
    }
}
