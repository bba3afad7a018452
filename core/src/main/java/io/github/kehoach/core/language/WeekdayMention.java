package io.github.kehoach.core.language;

import io.github.kehoach.core.finding.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A weekday and the date that it stands beside.
 *
 * @param weekday the weekday as stated
 * @param date the date; a right text states the weekday of this date
 * @param span the weekday and the date with what stands between them
 */
public record WeekdayMention(DayOfWeek weekday, LocalDate date, Span span) {}
