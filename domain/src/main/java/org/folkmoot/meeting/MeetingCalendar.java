package org.folkmoot.meeting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * When an assembly meets, as it set beforehand: an RFC 5545 recurrence with its start, such as
 * {@code DTSTART;TZID=America/New_York:20260105T190000 RRULE:FREQ=MONTHLY;BYDAY=1MO}, the two on lines of their own or
 * parted by a blank.
 */
public final class MeetingCalendar {

    private final DateTime start;
    private final RecurrenceRule rule;

    private MeetingCalendar(DateTime start, RecurrenceRule rule) {
        this.start = start;
        this.rule = rule;
    }

    /**
     * @throws IllegalArgumentException if start or rule is missing or cannot be read
     */
    public static MeetingCalendar parse(String calendar) {
        DateTime start = null;
        RecurrenceRule rule = null;
        for (String part : calendar.strip().split("\\s+")) {
            String upper = part.toUpperCase(Locale.ROOT);
            try {
                if (upper.startsWith("DTSTART")) {
                    start = start(part);
                } else if (upper.startsWith("RRULE:") || upper.startsWith("FREQ=")) {
                    rule = new RecurrenceRule(part.substring(upper.startsWith("RRULE:") ? 6 : 0));
                } else {
                    throw new IllegalArgumentException("has a part that is neither DTSTART nor RRULE: " + part);
                }
            } catch (InvalidRecurrenceRuleException e) {
                throw new IllegalArgumentException("has a rule that cannot be read: " + e.getMessage(), e);
            }
        }
        if (start == null || rule == null) {
            throw new IllegalArgumentException("must have a DTSTART and an RRULE (RFC 5545)");
        }
        return new MeetingCalendar(start, rule);
    }

    private static DateTime start(String part) {
        int colon = part.lastIndexOf(':');
        int zone = part.toUpperCase(Locale.ROOT).indexOf("TZID=");
        if (colon < 0) {
            throw new IllegalArgumentException("has a DTSTART without a value");
        }
        String value = part.substring(colon + 1);
        try {
            return zone < 0 ? DateTime.parse(value)
                    : DateTime.parse(TimeZone.getTimeZone(part.substring(zone + 5, colon).split(";")[0]), value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("has a DTSTART that cannot be read: " + value, e);
        }
    }

    /** Whether a regular meeting falls on that day, in the zone of the calendar's own start. */
    public boolean meetsOn(LocalDate day) {
        DateTime from = start.isAllDay()
                ? new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth())
                : new DateTime(start.getTimeZone(), day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth(), 0, 0, 0);
        RecurrenceRuleIterator meetings = rule.iterator(start);
        meetings.fastForward(from);
        if (!meetings.hasNext()) {
            return false;
        }
        DateTime next = meetings.nextDateTime();
        return LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth()).equals(day);
    }
}
