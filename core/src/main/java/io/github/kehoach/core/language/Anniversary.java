package io.github.kehoach.core.language;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.finding.Span;

/**
 * An anniversary with its two dates: {@code 70 năm Ngày Chiến thắng … (07/5/1954 - 07/5/2024)}.
 *
 * @param years the number of years as stated
 * @param name what happened, as written between the number of years and the dates: {@code Ngày Chiến thắng …}
 * @param event when it happened
 * @param day when it is remembered
 * @param span from the number to the second date, or to the bracket after it
 */
public record Anniversary(int years, String name, PartialDate event, PartialDate day, Span span) {
    /** The number of years between the two dates; a right text states the same number. */
    public int elapsed() {
        return day.year() - event.year();
    }
}
