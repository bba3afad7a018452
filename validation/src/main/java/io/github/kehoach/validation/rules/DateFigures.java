package io.github.kehoach.validation.rules;

import io.github.kehoach.core.language.DateParts;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.validation.Fact;
import io.github.kehoach.validation.PlanFacts;
import io.github.kehoach.validation.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates in figures of all running texts, found by a look at the figures alone. It costs next to nothing, so that rules can
 * tell by it which few texts are worth a real reading; what it says is no proof yet.
 */
final class DateFigures {
    /** The texts with at least one date, in the order of the plan. */
    static final Fact<List<Dated>> ALL = Fact.of(DateFigures::all);

    /**
     * A text with its dates.
     *
     * @param wording the text
     * @param figures its dates in order, at least one
     */
    record Dated(Wording wording, List<DateFigure> figures) {
        String text() {
            return wording.text();
        }
    }

    private static final int FIRST_YEAR = 1000;
    private static final int FIRST_BARE_YEAR = 1800;
    private static final int LAST_YEAR = 2199;
    private static final String DAY = "ngày";
    private static final String MONTH = "tháng";
    private static final String YEAR = "năm";

    private final String text;

    private DateFigures(String text) {
        this.text = text;
    }

    private static List<Dated> all(PlanFacts facts) {
        List<Dated> all = new ArrayList<>();
        List<Wording> texts = facts.texts(Trait.DIGIT);
        for (int i = 0; i < texts.size(); i++) {
            Wording wording = texts.get(i);
            boolean possible = wording.mayTellDate();
            if (possible && wording.kind().isRunning()) {
                List<DateFigure> figures = in(wording.text());
                if (!figures.isEmpty()) {
                    all.add(new Dated(wording, figures));
                }
            }
        }
        return all;
    }

    /** Returns the dates of a text in order; no two overlap. */
    static List<DateFigure> in(String text) {
        return new DateFigures(text).figures();
    }

    private List<DateFigure> figures() {
        // most texts with figures have no date
        List<DateFigure> found = List.of();
        int at = nextDigit(0);
        while (at < text.length()) {
            int end = digitsEnd(at);
            DateFigure figure = isInNumber(at) ? null : figure(at, end);
            if (figure != null) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(2);
                }
                found.add(figure);
                end = figure.end();
            }
            at = nextDigit(end);
        }
        return found;
    }

    /** The next figure from a place on; the end of the text if there is none. */
    private int nextDigit(int from) {
        int at = from;
        while (at < text.length() && (char) (text.charAt(at) - '0') >= 10) {
            at++;
        }
        return at;
    }

    /** Whether the figures go on from a longer number or a symbol. */
    private boolean isInNumber(int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        boolean mark = before == '/' || before == '.' || before == ',';
        return Character.isLetter(before) || mark && (isDigit(start - 2) || isLetter(start - 2));
    }

    private @Nullable DateFigure figure(int start, int end) {
        int length = end - start;
        if (length == 4) {
            int year = number(start, end);
            boolean bare = year >= FIRST_BARE_YEAR && year <= LAST_YEAR && !goesOn(end);
            return bare ? new DateFigure(new DateParts(0, 0, year), 0, 0, start, end) : null;
        }
        if (length > 2) {
            return null;
        }
        DateFigure inFigures = inFigures(start, end);
        return inFigures == null ? inWords(start, end) : inFigures;
    }

    /** {@code 05/3/2026}, {@code 05-3-2026}, {@code 3/2026}, and {@code 05/3} after the word for a day. */
    private @Nullable DateFigure inFigures(int start, int end) {
        char separator = end < text.length() ? text.charAt(end) : ' ';
        if (separator != '/' && separator != '-' && separator != '.' || !isDigit(end + 1)) {
            return null;
        }
        int second = end + 1;
        int secondEnd = digitsEnd(second);
        if (secondEnd - second > 2) {
            boolean month = separator == '/' && (number(start, end) <= 12 || wordBefore(start, MONTH));
            return month && isYear(second) && !goesOn(secondEnd)
                    ? month(number(start, end), end - start, number(second, secondEnd), start, secondEnd)
                    : null;
        }
        if (secondEnd < text.length() && text.charAt(secondEnd) == separator && isYear(secondEnd + 1)) {
            int last = digitsEnd(secondEnd + 1);
            DateParts parts = new DateParts(
                    number(start, end), number(second, secondEnd), goesOn(last) ? 0 : number(secondEnd + 1, last));
            return parts.year() == 0 ? null : new DateFigure(parts, end - start, secondEnd - second, start, last);
        }
        boolean dayAndMonth = separator == '/' && !goesOn(secondEnd) && wordBefore(start, DAY);
        return dayAndMonth
                ? new DateFigure(
                        new DateParts(number(start, end), number(second, secondEnd), 0),
                        end - start,
                        secondEnd - second,
                        start,
                        secondEnd)
                : null;
    }

    /** {@code ngày 05 tháng 3 năm 2026}, {@code tháng 3 năm 2026}, {@code ngày 05}. */
    private @Nullable DateFigure inWords(int start, int end) {
        if (wordBefore(start, MONTH)) {
            int year = yearAfter(end);
            return month(
                    number(start, end),
                    end - start,
                    year < 0 ? 0 : number(year, year + 4),
                    start,
                    year < 0 ? end : year + 4);
        }
        if (!wordBefore(start, DAY)) {
            return null;
        }
        int word = blanksEnd(end);
        int month = isWord(word, MONTH) ? blanksEnd(word + MONTH.length()) : -1;
        if (month < 0 || !isDigit(month) || digitsEnd(month) - month > 2) {
            return goesOn(end)
                    ? null
                    : new DateFigure(new DateParts(number(start, end), 0, 0), end - start, 0, start, end);
        }
        int monthEnd = digitsEnd(month);
        int year = yearAfter(monthEnd);
        DateParts parts =
                new DateParts(number(start, end), number(month, monthEnd), year < 0 ? 0 : number(year, year + 4));
        return new DateFigure(parts, end - start, monthEnd - month, start, year < 0 ? monthEnd : year + 4);
    }

    private static DateFigure month(int month, int digits, int year, int start, int end) {
        return new DateFigure(new DateParts(0, month, year), 0, digits, start, end);
    }

    /** Where the year after a month starts: {@code năm 2026}, {@code , năm 2026}, {@code /2026}; -1 if there is none. */
    private int yearAfter(int end) {
        int at = blanksEnd(end);
        if (at < text.length() && text.charAt(at) == '/') {
            return isYear(at + 1) ? at + 1 : -1;
        }
        if (at < text.length() && text.charAt(at) == ',') {
            at = blanksEnd(at + 1);
        }
        int year = isWord(at, YEAR) ? blanksEnd(at + YEAR.length()) : -1;
        return year >= 0 && isYear(year) ? year : -1;
    }

    private boolean isYear(int at) {
        if (!isDigit(at) || digitsEnd(at) - at != 4) {
            return false;
        }
        int year = number(at, at + 4);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Whether what follows makes the figures part of something longer: {@code 05/2025/QĐ}, {@code 2.000}, {@code 5kg}. */
    private boolean goesOn(int end) {
        if (end >= text.length()) {
            return false;
        }
        char next = text.charAt(end);
        boolean joins = next == '/' && (isDigit(end + 1) || isLetter(end + 1)) || next == '.' && isDigit(end + 1);
        return joins || next == '%' || Character.isLetter(next);
    }

    private boolean wordBefore(int start, String word) {
        int at = start;
        while (at > 0 && isBlank(at - 1)) {
            at--;
        }
        return at < start && isWord(at - word.length(), word);
    }

    private boolean isWord(int at, String word) {
        return Folding.standsAt(text, at, word);
    }

    private int blanksEnd(int start) {
        int at = start;
        while (isBlank(at)) {
            at++;
        }
        return at;
    }

    private boolean isBlank(int at) {
        return at < text.length() && (text.charAt(at) <= ' ' || Character.isSpaceChar(text.charAt(at)));
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private int digitsEnd(int start) {
        int end = start;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private int number(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
