package org.folkmoot.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.Weekday;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * When an assembly meets, as it set beforehand: an RFC 5545 recurrence with its start, such as
 * {@code DTSTART;TZID=America/New_York:20260105T190000 RRULE:FREQ=MONTHLY;BYDAY=1MO}, the two on lines of their own or
 * parted by a blank.
 */
public final class MeetingCalendar {

    private static final Set<String> PLAIN = Set.of("FREQ", "INTERVAL", "BYDAY", "WKST");

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
        RecurrenceRuleIterator meetings = rule.iterator(start);
        meetings.fastForward(startOf(day));
        if (!meetings.hasNext()) {
            return false;
        }
        DateTime next = meetings.nextDateTime();
        return LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth()).equals(day);
    }

    /** The regular meetings from a day on, at most so many, in the order of their days; fewer where the calendar ends. */
    public List<Occasion> from(LocalDate day, int most) {
        RecurrenceRuleIterator meetings = rule.iterator(start);
        meetings.fastForward(startOf(day));
        List<Occasion> next = new ArrayList<>();
        while (next.size() < most && meetings.hasNext()) {
            next.add(occasion(meetings.nextDateTime()));
        }
        return next;
    }

    private Occasion occasion(DateTime at) {
        LocalDate day = LocalDate.of(at.getYear(), at.getMonth() + 1, at.getDayOfMonth());
        return start.isAllDay() ? new Occasion(day, null, null)
                : new Occasion(day, LocalTime.of(at.getHours(), at.getMinutes()), start.isFloating() ? null : start.getTimeZone().toZoneId());
    }

    private DateTime startOf(LocalDate day) {
        return start.isAllDay()
                ? new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth())
                : new DateTime(start.getTimeZone(), day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth(), 0, 0, 0);
    }

    /** On which weekday it meets, if that is all that its rule says. */
    public Optional<Rhythm> rhythm() {
        boolean more = Arrays.stream(rule.toString().split(";")).anyMatch(part -> !PLAIN.contains(part.split("=")[0]));
        List<RecurrenceRule.WeekdayNum> days = rule.getByDayPart();
        if (more || days != null && days.size() != 1) {
            return Optional.empty();
        }
        DayOfWeek day = days == null ? occasion(start).day().getDayOfWeek() : weekday(days.get(0).weekday);
        int ordinal = days == null ? 0 : days.get(0).pos;
        boolean weekly = rule.getFreq() == Freq.WEEKLY && ordinal == 0;
        boolean monthly = rule.getFreq() == Freq.MONTHLY && (ordinal == -1 || ordinal >= 1);
        return weekly || monthly ? Optional.of(new Rhythm(monthly, rule.getInterval(), day, ordinal)) : Optional.empty();
    }

    private static DayOfWeek weekday(Weekday day) {
        return Arrays.stream(DayOfWeek.values()).filter(one -> one.name().startsWith(day.name())).findFirst().orElseThrow();
    }
}
