package io.github.kehoach.validation.rules;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.core.language.Passage;
import io.github.kehoach.core.language.Trait;
import java.time.LocalDate;

/**
 * A deadline written so plainly that the figures alone show it: {@code chậm nhất ngày 15/4/2026}, {@code trước ngày
 * 16/4/2026}. The date is whole, a word stands before it, and no other year is in the text; so the text has this deadline or
 * none.
 */
final class PlainDeadline {
    private static final String BEFORE = "trước ";
    private static final String BEFORE_DAY = "trước ngày ";

    /** The letters of the word for before that are met in few other words. */
    private static final String OF_BEFORE = "rước";

    private static final int YEAR_DIGITS = 4;

    private PlainDeadline() {}

    /** Whether a day is surely the deadline of a text that has one. */
    static boolean isIn(Passage passage, PartialDate due) {
        String text = passage.text();
        int year = passage.has(Trait.DECOMPOSED) || due.day().isEmpty() ? -1 : onlyYear(text);
        int month = figures(text, year - 1);
        int day = figures(text, month - 1);
        boolean whole = day > 1 && text.charAt(day - 1) == ' ' && Character.isLetter(text.charAt(day - 2));
        if (!whole || goesOn(text, year + YEAR_DIGITS)) {
            return false;
        }
        boolean before =
                isWord(text, day - BEFORE.length(), BEFORE) || isWord(text, day - BEFORE_DAY.length(), BEFORE_DAY);
        if (!before && holdsBefore(text)) {
            return false;
        }
        LocalDate last = due.lastDay();
        LocalDate written = before ? last.plusDays(1) : last;
        return number(text, year, year + YEAR_DIGITS) == written.getYear()
                && number(text, month, year - 1) == written.getMonthValue()
                && number(text, day, month - 1) == written.getDayOfMonth();
    }

    /** Where the only four figures in a row start; -1 if there are none, or others. */
    private static int onlyYear(String text) {
        int year = -1;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean figure = i < text.length() && isFigure(text, i);
            if (figure && start < 0) {
                start = i;
            } else if (!figure && start >= 0) {
                if (i - start == YEAR_DIGITS) {
                    if (year >= 0) {
                        return -1;
                    }
                    year = start;
                }
                start = -1;
            }
        }
        return year;
    }

    /** Where one or two figures start that end before a slash; -1 if there are none. */
    private static int figures(String text, int slash) {
        if (slash < 1 || text.charAt(slash) != '/' || !isFigure(text, slash - 1)) {
            return -1;
        }
        return slash > 1 && isFigure(text, slash - 2) ? slash - 2 : slash - 1;
    }

    /** Whether something follows that could make the figures part of something longer. */
    private static boolean goesOn(String text, int end) {
        int next = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
        return next < text.length() && " ,;".indexOf(text.charAt(next)) < 0;
    }

    private static boolean isWord(String text, int at, String words) {
        return Folding.standsAt(text, at, words) && (at == 0 || text.charAt(at - 1) == ' ');
    }

    private static boolean holdsBefore(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == 'ư' || c == 'Ư') && Folding.standsAt(text, i - 1, OF_BEFORE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
