package io.github.kehoach.core.language;

import io.github.kehoach.core.PartialDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a date as written, whether or not there is such a date.
 *
 * @param day the day of the month; 0 if it is not written
 * @param month the month; 0 if it is not written
 * @param year the year; 0 if it is not written
 */
public record DateParts(int day, int month, int year) {
    // written out, since what a record does by itself is put together at the first call, at the cost of reading a plan

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateParts that && day == that.day && month == that.month && year == that.year;
    }

    @Override
    public int hashCode() {
        return (day * 31 + month) * 31 + year;
    }

    /** The date; empty if it has no year, a gap, or is not in the calendar. */
    public Optional<PartialDate> date() {
        if (year < 1 || year > 9999 || !exists() || day > 0 && month == 0) {
            return Optional.empty();
        }
        if (month == 0) {
            return Optional.of(PartialDate.of(year));
        }
        return Optional.of(day == 0 ? PartialDate.of(year, month) : PartialDate.of(year, month, day));
    }

    /** Returns whether the written parts can be those of a date: {@code 31/02/2023} cannot, nor can {@code 30/02}. */
    public boolean exists() {
        if (month < 0 || month > 12 || day < 0 || day > 31) {
            return false;
        }
        if (month == 0) {
            return true;
        }
        return day <= Month.of(month).length(year <= 0 || IsoChronology.INSTANCE.isLeapYear(year));
    }
}
