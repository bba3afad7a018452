package io.github.kehoach.validation.rules;

import io.github.kehoach.core.language.DateParts;
import java.time.LocalDate;

/**
 * A date as its figures stand in a text. A part that is not written is 0.
 *
 * @param parts day, month and year
 * @param dayDigits how many digits the day has
 * @param monthDigits how many digits the month has
 * @param start the index of the first figure
 * @param end the index after the last figure
 */
record DateFigure(DateParts parts, int dayDigits, int monthDigits, int start, int end) {
    int day() {
        return parts.day();
    }

    int month() {
        return parts.month();
    }

    int year() {
        return parts.year();
    }

    /** Whether the year and all that is smaller can be told, down to some part. */
    boolean hasYear() {
        return year() > 0 && parts.date().isPresent();
    }

    /** The last day that it covers; only if it {@link #hasYear}. */
    LocalDate lastDay() {
        return parts.date().orElseThrow().lastDay();
    }
}
