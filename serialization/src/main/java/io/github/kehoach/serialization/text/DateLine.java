package io.github.kehoach.serialization.text;

import io.github.kehoach.core.PartialDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The line of place and date: {@code Lai Châu, ngày 14 tháng 6 năm 2023}.
 *
 * @param place the place of issue; empty if none is written
 * @param date the date, or what of it is filled in; empty if there is no year, or no such day
 */
record DateLine(Optional<String> place, Optional<PartialDate> date) {
    /** How far the words of a date stand from each other at most, blanks for a draft included. */
    private static final int NEAR = 20;

    /** Whether a text holds the words of such a line near each other. */
    static boolean isIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int day = lower.indexOf("ngày");
        int month = lower.indexOf("tháng", day + 1);
        int year = lower.indexOf("năm", month + 1);
        return day >= 0 && month > day && year > month && month - day < NEAR && year - month < NEAR;
    }

    /** Where the place starts in a line that has the number before it: at the word after the number. */
    static int placeStart(String text, int number) {
        int day = text.toLowerCase(Locale.ROOT).indexOf("ngày", number);
        boolean numbered = false;
        for (int start = number; start < day; ) {
            int blank = text.indexOf(' ', start);
            int end = blank < 0 ? day : Math.min(blank + 1, day);
            String word = text.substring(start, end);
            if (numbered && !word.isBlank()) {
                return start;
            }
            numbered = word.indexOf('/') >= 0 || word.indexOf('-') > 0;
            start = end;
        }
        return day;
    }

    /** Reads a line that starts with the place. */
    static Optional<DateLine> of(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        int day = lower.indexOf("ngày");
        int month = lower.indexOf("tháng", day + 1);
        int year = lower.indexOf("năm", month + 1);
        if (day < 0 || month < 0 || year < 0) {
            return Optional.empty();
        }
        String place = Words.withoutClosingMark(line.substring(0, day)).strip();
        return Optional.of(new DateLine(
                place.isEmpty() ? Optional.empty() : Optional.of(place),
                date(
                        figure(line, year + 3, line.length()),
                        figure(line, month + 5, year),
                        figure(line, day + 4, month))));
    }

    private static Optional<PartialDate> date(int year, int month, int day) {
        if (year < 1000 || year > 9999) {
            return Optional.empty();
        }
        String text = String.format(Locale.ROOT, "%04d", year);
        if (month > 0) {
            text += String.format(Locale.ROOT, "-%02d", month);
        }
        if (month > 0 && day > 0) {
            text += String.format(Locale.ROOT, "-%02d", day);
        }
        return PartialDate.parse(text);
    }

    private static int figure(String line, int start, int end) {
        int value = 0;
        boolean any = false;
        for (int i = start; i < end; i++) {
            char c = line.charAt(i);
            if (c >= '0' && c <= '9' && value < 100_000) {
                value = value * 10 + c - '0';
                any = true;
            } else if (any) {
                break;
            }
        }
        return value;
    }
}
