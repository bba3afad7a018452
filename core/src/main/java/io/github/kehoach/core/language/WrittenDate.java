package io.github.kehoach.core.language;

import io.github.kehoach.core.PartialDate;
import java.time.DateTimeException;
import java.util.Optional;

/**
 * One date as it stands in a text, existing or not; 0 is a part that is not written.
 *
 * @param start the first token, the word {@code ngày}, {@code tháng} or {@code năm} included
 * @param end the index after the last token
 */
record WrittenDate(int day, int month, int year, int start, int end) {
    private static final Phrases DAY = Phrases.of("ngày", "mùng", "mồng", "ngày mùng", "ngày mồng");

    /** The date in the calendar; empty if it has no year or does not exist. */
    Optional<PartialDate> value() {
        if (year == 0 || day > 0 && month == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    month == 0
                            ? PartialDate.of(year)
                            : day == 0 ? PartialDate.of(year, month) : PartialDate.of(year, month, day));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    /**
     * Reads a date that starts at a token: {@code ngày 05 tháng 3 năm 2020}, {@code ngày 17/5/2021}, {@code 17-5-2021},
     * {@code tháng 4 năm 2026}, {@code tháng 4/2026}, {@code năm 2026}, and blanks left open in a draft.
     *
     * @return the date; empty if none starts here
     */
    static Optional<WrittenDate> at(Tokens tokens, int start) {
        int word = DAY.end(tokens, start);
        if (word >= 0) {
            int at = skipOpen(tokens, word);
            Optional<WrittenDate> words = inWords(tokens, start, at);
            return words.isPresent() ? words : inDigits(tokens, start, word, true);
        }
        if (tokens.is(start, "tháng")) {
            return month(tokens, start, start, 0);
        }
        if (tokens.is(start, "năm")) {
            int year = year(tokens, start + 1);
            return year > 0 ? Optional.of(new WrittenDate(0, 0, year, start, start + 2)) : Optional.empty();
        }
        return inDigits(tokens, start, start, false);
    }

    /** The day, then {@code tháng}, or {@code tháng} after a blank day. */
    private static Optional<WrittenDate> inWords(Tokens tokens, int start, int at) {
        int day = tokens.value(at);
        if (day >= 0 && tokens.digits(at) <= 2 && tokens.is(at + 1, "tháng")) {
            return month(tokens, start, at + 1, day);
        }
        return tokens.is(at, "tháng") ? month(tokens, start, at, 0) : Optional.empty();
    }

    private static Optional<WrittenDate> month(Tokens tokens, int start, int word, int day) {
        int at = skipOpen(tokens, word + 1);
        int month = tokens.value(at);
        if (month < 0 || tokens.digits(at) > 2) {
            boolean blankMonth = tokens.is(at, "năm") && year(tokens, at + 1) > 0 && start != word;
            return blankMonth
                    ? Optional.of(new WrittenDate(0, 0, year(tokens, at + 1), start, at + 2))
                    : Optional.empty();
        }
        at++;
        int comma = tokens.is(at, ",") ? at + 1 : at;
        if (tokens.is(comma, "năm") && year(tokens, comma + 1) > 0) {
            return Optional.of(new WrittenDate(day, month, year(tokens, comma + 1), start, comma + 2));
        }
        if (isSeparator(tokens, at) && year(tokens, at + 1) > 0) {
            return Optional.of(new WrittenDate(day, month, year(tokens, at + 1), start, at + 2));
        }
        // A number that goes on is no month: "tháng 4/5/2026", "6.000".
        boolean goesOn = isSeparator(tokens, at) && tokens.touches(at) && tokens.isNumber(at + 1) && !tokens.isDash(at);
        return goesOn ? Optional.empty() : Optional.of(new WrittenDate(day, month, 0, start, at));
    }

    /** Day, month and year with separators, or, after {@code ngày}, a day and a month. */
    private static Optional<WrittenDate> inDigits(Tokens tokens, int start, int at, boolean afterWord) {
        int day = tokens.value(at);
        int month = tokens.value(at + 2);
        boolean pair = day >= 0
                && month >= 0
                && tokens.digits(at) <= 2
                && tokens.digits(at + 2) <= 2
                && isSeparator(tokens, at + 1);
        if (!pair || !afterWord && tokens.touches(at) && isNumberMark(tokens, at - 1)) {
            return Optional.empty();
        }
        boolean sameSeparator = tokens.mark(at + 3) == tokens.mark(at + 1);
        int year = year(tokens, at + 4);
        if (sameSeparator
                && year > 0
                && !(isSeparator(tokens, at + 5)
                        && tokens.touches(at + 5)
                        && tokens.touches(at + 6)
                        && !tokens.isDash(at + 5)
                        && !tokens.is(at + 5, "."))) {
            return Optional.of(new WrittenDate(day, month, year, start, at + 5));
        }
        boolean goesOn = sameSeparator && tokens.touches(at + 3) && tokens.touches(at + 4);
        boolean dayAndMonth = afterWord && !goesOn && tokens.touches(at + 1) && tokens.touches(at + 2);
        return dayAndMonth ? Optional.of(new WrittenDate(day, month, 0, start, at + 3)) : Optional.empty();
    }

    /** Four digits that can be a year; 0 if there are none. */
    static int year(Tokens tokens, int at) {
        int value = tokens.value(at);
        return tokens.digits(at) == 4 && value >= 1000 && value < 3000 ? value : 0;
    }

    /** Whether a token is {@code /}, {@code .} or a dash. */
    static boolean isSeparator(Tokens tokens, int at) {
        return tokens.is(at, "/") || tokens.is(at, ".") || tokens.isDash(at);
    }

    private static boolean isNumberMark(Tokens tokens, int at) {
        return tokens.is(at, "/") || tokens.is(at, ".") || tokens.isWord(at);
    }

    /** Passes over the dots that stand for a part left open in a draft. */
    private static int skipOpen(Tokens tokens, int at) {
        int end = at;
        while (tokens.is(end, ".") || tokens.is(end, "…") || tokens.is(end, "_")) {
            end++;
        }
        return end;
    }
}
