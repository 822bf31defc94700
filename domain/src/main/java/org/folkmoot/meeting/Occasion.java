package org.folkmoot.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a meeting is to be.
 *
 * @param time null where only the day is set
 * @param zone of the time; null where none is named, so that it is the assembly's own
 */
public record Occasion(LocalDate day, LocalTime time, ZoneId zone) {
}
