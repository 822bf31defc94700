package org.folkmoot.web.assembly;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.ejb.assembly.MeetingRow;
import org.folkmoot.meeting.MeetingCalendar;
import org.folkmoot.meeting.Occasion;
import org.folkmoot.web.faces.Words;

/**
 * A meeting to come, in words.
 *
 * @param day        its day at its place
 * @param at         for a machine: the moment in UTC, or the day where no time is set
 * @param zone       the name of its zone, by which a reader elsewhere is told their own time; null where no time is set
 * @param additional whether it was declared at an earlier meeting, and is not one of the calendar's
 */
public record ComingMeeting(LocalDate day, String at, String words, String zone, boolean additional) {

    /** Those of the calendar and those declared, in the order of their days. */
    static List<ComingMeeting> of(MeetingCalendar calendar, List<MeetingRow> declared, LocalDate from, ZoneId own, int most) {
        List<ComingMeeting> coming = new ArrayList<>();
        if (calendar != null) {
            calendar.from(from, most).forEach(occasion -> coming.add(regular(occasion, own)));
        }
        declared.forEach(meeting -> coming.add(new ComingMeeting(meeting.day(), meeting.day().toString(), day(meeting.day()), null, true)));
        coming.sort(Comparator.comparing(ComingMeeting::day));
        return coming.subList(0, Math.min(most, coming.size()));
    }

    private static ComingMeeting regular(Occasion occasion, ZoneId own) {
        if (occasion.time() == null) {
            return new ComingMeeting(occasion.day(), occasion.day().toString(), day(occasion.day()), null, false);
        }
        ZonedDateTime at = occasion.day().atTime(occasion.time()).atZone(occasion.zone() == null ? own : occasion.zone());
        String zone = at.getZone().normalized().equals(ZoneId.of("UTC").normalized()) ? "UTC"
                : at.getZone().getDisplayName(TextStyle.FULL, Words.locale());
        return new ComingMeeting(occasion.day(), at.toInstant().toString(), Words.say("assembly.meeting.at", day(occasion.day()),
                DateTimeFormatter.ofPattern("HH:mm").format(at), zone), at.getZone().getId(), false);
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Words.locale()).format(day);
    }
}
