package io.github.kehoach.core.language;

import io.github.kehoach.core.finding.Span;
import java.time.LocalDate;
import java.time.Period;

/**
 * A stretch of days round each event of a plan, in which it asks for most: {@code trước từng sự kiện 20 ngày và sau mỗi sự
 * kiện 05 ngày}. A custom of plans for anniversaries.
 *
 * @param before how long before the event it starts; zero if the text does not say
 * @param after how long after the event it ends; zero if the text does not say
 * @param span the words from the first side named to the last
 */
public record EventWindow(Period before, Period after, Span span) {
    /** Whether another window starts as long before an event and ends as long after it. */
    public boolean isAsLong(EventWindow other) {
        return before.equals(other.before) && after.equals(other.after);
    }

    /** The first day of the window round an event. */
    public LocalDate firstDay(LocalDate event) {
        return event.minus(before);
    }

    /** The last day of the window round an event. */
    public LocalDate lastDay(LocalDate event) {
        return event.plus(after);
    }
}
