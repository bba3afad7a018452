package io.github.kehoach.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year, as exactly as a document gives it: of {@code ngày … tháng 4 năm 2026} only the month is known.
 * Years run from 1 to 9999. Two are equal if they give the same parts.
 */
public final class PartialDate {
    private final short year;
    private final byte month;
    private final byte day;

    private PartialDate(int year, int month, int day) {
        this.year = (short) year;
        this.month = (byte) month;
        this.day = (byte) day;
    }

    /**
     * Returns a year.
     *
     * @throws DateTimeException if the year is not from 1 to 9999
     */
    public static PartialDate of(int year) {
        checkYear(year);
        return new PartialDate(year, 0, 0);
    }

    /**
     * Returns a month.
     *
     * @throws DateTimeException if there is no such month, or the year is not from 1 to 9999
     */
    public static PartialDate of(int year, int month) {
        checkMonth(year, month);
        return new PartialDate(year, month, 0);
    }

    /**
     * Returns a day.
     *
     * @throws DateTimeException if there is no such day, or the year is not from 1 to 9999
     */
    public static PartialDate of(int year, int month, int day) {
        checkMonth(year, month);
        if (day < 1 || day > days(year, month)) {
            throw new DateTimeException("day out of range: " + day);
        }
        return new PartialDate(year, month, day);
    }

    /**
     * Returns a day.
     *
     * @throws DateTimeException if the year is not from 1 to 9999
     */
    public static PartialDate of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY}.
     *
     * @return the date; empty if the text has another form or there is no such date
     */
    public static Optional<PartialDate> parse(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = length > 4 && text.charAt(4) == '-' ? number(text, 5, 7) : -1;
        int day = length > 7 && text.charAt(7) == '-' ? number(text, 8, 10) : -1;
        boolean exists = year >= 1
                && (length == 4 || month >= 1 && month <= 12)
                && (length < 10 || day >= 1 && day <= days(year, month));
        return exists ? Optional.of(new PartialDate(year, Math.max(month, 0), Math.max(day, 0))) : Optional.empty();
    }

    private static void checkYear(int year) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("year out of range: " + year);
        }
    }

    private static void checkMonth(int year, int month) {
        checkYear(year);
        if (month < 1 || month > 12) {
            throw new DateTimeException("month out of range: " + month);
        }
    }

    /** How many days a month has; {@code YearMonth} would get a formatter ready first. */
    private static int days(int year, int month) {
        return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
    }

    private static int number(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** The year, from 1 to 9999. */
    public int year() {
        return year;
    }

    /** The month, from 1 to 12; empty if only the year is known. */
    public OptionalInt month() {
        return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /** The day of the month; empty if it is not known. */
    public OptionalInt day() {
        return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
    }

    /** The whole date; empty unless the day is known. */
    public Optional<LocalDate> toLocalDate() {
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /** The first day that it covers. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that it covers. */
    public LocalDate lastDay() {
        if (day > 0) {
            return LocalDate.of(year, month, day);
        }
        int last = month == 0 ? 12 : month;
        return LocalDate.of(year, last, days(year, last));
    }

    /** Returns whether it is over on a day: whether its {@link #lastDay} is before that. */
    public boolean isOver(LocalDate on) {
        if (year != on.getYear()) {
            return year < on.getYear();
        }
        // of a month or a year that the day is in, the last day is not before it
        int lastMonth = month == 0 ? 12 : month;
        return lastMonth < on.getMonthValue() || lastMonth == on.getMonthValue() && day > 0 && day < on.getDayOfMonth();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date && date.year == year && date.month == month && date.day == day;
    }

    @Override
    public int hashCode() {
        return (year * 13 + month) * 32 + day;
    }

    /** Returns {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        append(text, year / 100);
        append(text, year % 100);
        if (month > 0) {
            append(text.append('-'), month);
        }
        if (day > 0) {
            append(text.append('-'), day);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
