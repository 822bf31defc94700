package org.folkmoot.meeting;

import java.time.DayOfWeek;

/**
 * The plain part of a calendar: one weekday, week by week or month by month.
 *
 * @param monthly  true: in months; false: in weeks
 * @param interval 1: each, 2: every second, …
 * @param day      the weekday
 * @param ordinal  of monthly ones: 1 the first such day of the month, -1 the last; 0 of weekly ones
 */
public record Rhythm(boolean monthly, int interval, DayOfWeek day, int ordinal) {
}
