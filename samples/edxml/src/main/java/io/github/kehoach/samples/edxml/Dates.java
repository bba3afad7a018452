package io.github.kehoach.samples.edxml;

import java.time.LocalDate;

/** Dates as the header has them. */
final class Dates {
    private Dates() {}

    /** As fields of dates have it: {@code 05/03/2026}. */
    static String dayFirst(LocalDate day) {
        return two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + four(day.getYear());
    }

    /** As the identifier of a document has it: {@code 2026/03/05}. */
    static String yearFirst(LocalDate day) {
        return four(day.getYear()) + "/" + two(day.getMonthValue()) + "/" + two(day.getDayOfMonth());
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static String four(int year) {
        return two(year / 100) + two(year % 100);
    }
}
