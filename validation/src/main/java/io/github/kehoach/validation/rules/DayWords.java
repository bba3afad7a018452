package io.github.kehoach.validation.rules;

import io.github.kehoach.core.PartialDate;

/** Writes dates for messages as plans write them: {@code 05/3/2026}, {@code 3/2026}, {@code 2026}. */
final class DayWords {
    private DayWords() {}

    /** The words of a date; the zero stands before days under ten, and before January and February. */
    static String of(PartialDate date) {
        StringBuilder words = new StringBuilder();
        if (date.day().isPresent()) {
            append(words, date.day().getAsInt(), 10);
        }
        if (date.month().isPresent()) {
            append(words, date.month().getAsInt(), 3);
        }
        return words.append(date.year()).toString();
    }

    private static void append(StringBuilder words, int number, int padBelow) {
        words.append(number < padBelow ? "0" : "").append(number).append('/');
    }
}
