package io.github.kehoach.serialization.text;

import io.github.kehoach.core.PartialDate;
import java.util.Optional;

/**
 * The line of place and date: {@code Lai Châu, ngày 14 tháng 6 năm 2023}, or wrongly {@code Lai Châu, ngày 14/6/2023}.
 *
 * @param place the place of issue; empty if none is written
 * @param date the date, or what of it is filled in; empty if there is no year, or no such day
 */
record DateLine(Optional<String> place, Optional<PartialDate> date) {
    /** How far the words of a date stand from each other at most, blanks for a draft included. */
    private static final int NEAR = 20;

    /** As {@code Thành phố Hồ Chí Minh, ngày}, with room. */
    private static final int LONGEST_PLACE = 40;

    private static final String DAY = "ngày";
    private static final String MONTH = "tháng";
    private static final String YEAR = "năm";

    private static final int LONGEST_DATE = "31/12/2026".length();

    /** Whether a text holds the words of such a line near each other. */
    static boolean isIn(String text) {
        int day = Words.find(text, DAY, 0);
        int month = day < 0 ? -1 : Words.find(text, MONTH, day + 1);
        int year = month < 0 ? -1 : Words.find(text, YEAR, month + 1);
        return year >= 0 && month - day < NEAR && year - month < NEAR;
    }

    /**
     * Whether a text is such a line with the date in figures alone. In capitals it is a name that cites a document of that
     * day.
     */
    static boolean isShort(String text) {
        int date = shortDate(text);
        if (date < 0 || Words.isUpperCase(text)) {
            return false;
        }
        String before = text.substring(0, date).strip();
        String place = placeBefore(before);
        boolean comma = before.endsWith(",") || place.endsWith(",");
        boolean day = before.length() > place.length();
        return (comma || day && isCapitalised(place))
                && place.length() <= LONGEST_PLACE
                && place.chars().noneMatch(c -> c >= '0' && c <= '9' || c == '(');
    }

    /** The words before a date without the word {@code ngày}. */
    private static String placeBefore(String words) {
        int day = words.length() - DAY.length();
        boolean last = day >= 0
                && words.regionMatches(true, day, DAY, 0, DAY.length())
                && (day == 0 || words.charAt(day - 1) == ' ');
        return last ? words.substring(0, day).strip() : words;
    }

    /** Whether each word of a place starts with a capital, so that words without a comma are a name; so are no words. */
    private static boolean isCapitalised(String place) {
        for (int i = 0; i < place.length(); i++) {
            boolean first = i == 0 || place.charAt(i - 1) == ' ';
            if (first && !Character.isUpperCase(place.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where a date in figures starts that a text ends in, or -1. */
    private static int shortDate(String text) {
        String words = Words.withoutClosingMark(text);
        int start = words.lastIndexOf(' ') + 1;
        int separators = 0;
        for (int i = start; i < words.length(); i++) {
            char c = words.charAt(i);
            if ("/-.".indexOf(c) >= 0 && i > start) {
                separators++;
            } else if (c < '0' || c > '9') {
                return -1;
            }
        }
        return start > 0 && separators == 2 && words.length() - start <= LONGEST_DATE ? start : -1;
    }

    /**
     * Where the place starts in a line that has the number before it: at the word after the number.
     *
     * @return the index; that of the date or the end of the text if there is no such word
     */
    static int placeStart(String text, int number) {
        int words = Words.find(text, DAY, number);
        int day = words < 0 ? text.length() : words;
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
        if (isShort(line)) {
            return Optional.of(ofShort(line, shortDate(line)));
        }
        int day = Words.find(line, DAY, 0);
        int month = Words.find(line, MONTH, day + 1);
        int year = Words.find(line, YEAR, month + 1);
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

    private static DateLine ofShort(String line, int date) {
        String place =
                Words.withoutClosingMark(placeBefore(line.substring(0, date).strip()));
        int month = separator(line, date) + 1;
        int year = separator(line, month) + 1;
        return new DateLine(
                place.isEmpty() ? Optional.empty() : Optional.of(place),
                date(figure(line, year, line.length()), figure(line, month, year - 1), figure(line, date, month - 1)));
    }

    private static int separator(String line, int from) {
        int at = from;
        while ("/-.".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static Optional<PartialDate> date(int year, int month, int day) {
        if (year < 1000 || year > 9999) {
            return Optional.empty();
        }
        String months = month > 0 ? twoFigures(month) : "";
        String days = month > 0 && day > 0 ? twoFigures(day) : "";
        return PartialDate.parse(year + months + days);
    }

    private static String twoFigures(int number) {
        return (number < 10 ? "-0" : "-") + number;
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
