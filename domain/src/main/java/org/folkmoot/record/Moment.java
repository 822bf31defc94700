package org.folkmoot.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * When something is deposited. Live it is an instant. In an import it may be no more exact than a whole day, and is then
 * that day in every zone: whoever writes {@code 1788-06-21} means the twenty-first where it happened.
 *
 * @param at       the instant in UTC, to the microsecond; of a whole day, its beginning, or later if an instant of that day
 *                 came before
 * @param wholeDay the day, or null where the instant is known
 */
public record Moment(Instant at, LocalDate wholeDay) {

    public Moment {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public static Moment of(Instant at) {
        return new Moment(at, null);
    }

    public static Moment of(LocalDate day) {
        return new Moment(day.atStartOfDay(ZoneOffset.UTC).toInstant(), day);
    }

    /**
     * Reads {@code 1788-06-21} or {@code 1788-06-21T10:00:00Z}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Moment parse(String on) {
        try {
            return on.length() == 10 ? of(LocalDate.parse(on)) : of(java.time.OffsetDateTime.parse(on).toInstant());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("must be a day (1788-06-21) or an instant (1788-06-21T10:00:00Z)", e);
        }
    }

    /** As {@link #parse} reads it: the day where no more is known, else the instant. */
    public String written() {
        return wholeDay != null ? wholeDay.toString() : at.toString();
    }

    /** The day it is in that zone. */
    public LocalDate dayIn(ZoneId zone) {
        return wholeDay != null ? wholeDay : at.atZone(zone).toLocalDate();
    }

    /** This moment, not before the given one if that falls on the same day. */
    public Moment notBefore(Moment earlier) {
        return wholeDay != null && earlier.at.isAfter(at) && !earlier.isAfterDayOf(this) ? new Moment(earlier.at, wholeDay) : this;
    }

    /** Whether it comes before the other: by day if either of them is a whole day, else by instant. */
    public boolean isBefore(Moment other) {
        if (wholeDay == null && other.wholeDay == null) {
            return at.isBefore(other.at);
        }
        return dayIn(ZoneOffset.UTC).isBefore(other.dayIn(ZoneOffset.UTC));
    }

    private boolean isAfterDayOf(Moment other) {
        return dayIn(ZoneOffset.UTC).isAfter(other.dayIn(ZoneOffset.UTC));
    }
}
