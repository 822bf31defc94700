package org.folkmoot.server.scenario;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves every date by the same number of days. Calendars move with their DTSTART and UNTIL; the weekdays of a weekly rule
 * turn with them, so that a meeting stays on its assembly's calendar.
 */
final class Shift extends Change {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;
    private static final Pattern DATE = Pattern.compile("\\b([0-9]{8})(?=T[0-9]{6}|\\b)");
    private static final Pattern WEEKDAYS = Pattern.compile("(?<=BYDAY=)[A-Z]{2}(?:,[A-Z]{2})*");
    private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final long days;

    Shift(long days) {
        this.days = days;
    }

    @Override
    public String date(String path, String text) {
        try {
            return Moment.parse(text).plusDays(days).toString();
        } catch (DateTimeException notOne) {
            return text; // within a refused step; the server is to say so
        }
    }

    @Override
    public String calendar(String path, String text) {
        String moved = DATE.matcher(text).replaceAll(date ->
                LocalDate.parse(date.group(1), BASIC).plusDays(days).format(BASIC));
        if (!moved.contains("FREQ=WEEKLY")) {
            return moved;
        }
        return WEEKDAYS.matcher(moved).replaceAll(list -> turned(list));
    }

    private String turned(MatchResult list) {
        StringBuilder turned = new StringBuilder();
        for (String day : list.group().split(",")) {
            int index = WEEK.indexOf(day);
            DayOfWeek moved = DayOfWeek.of(index + 1).plus(days);
            turned.append(turned.isEmpty() ? "" : ",").append(WEEK.get(moved.getValue() - 1));
        }
        return Matcher.quoteReplacement(turned.toString());
    }
}
