package io.github.kehoach.core.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One date, quarter, part of a year or span of years in a text, without what stands around it.
 *
 * @param first its parts, or those of its first month or year
 * @param last equal to {@code first} for a single date
 * @param start the first token
 * @param end the index after the last token
 */
record DateUnit(DateKind kind, DateParts first, DateParts last, int start, int end) {
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final Phrases SCHOOL_YEAR = Phrases.of("năm học");
    private static final Phrases TERM = Phrases.of("nhiệm kỳ", "nhiệm kì", "khóa");
    private static final Phrases PERIOD = Phrases.of("giai đoạn", "thời kỳ", "thời kì", "các năm", "năm", "niên độ");
    private static final Phrases FIRST_HALF = Phrases.of("tháng đầu năm", "tháng năm");
    private static final Phrases SECOND_HALF = Phrases.of("tháng cuối năm");
    private static final Phrases DAY = Phrases.of("ngày", "mùng", "mồng");
    /** Feasts whose name ends in a day and month: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 5. */
    private static final Phrases FEASTS =
            Phrases.of("quốc khánh", "quốc tế lao động", "quốc tế phụ nữ", "giải phóng miền nam", "lễ", "dịp");

    static @Nullable DateUnit at(Tokens tokens, int start) {
        DateUnit unit = years(tokens, start);
        unit = unit == null ? quarter(tokens, start) : unit;
        unit = unit == null ? partOfYear(tokens, start) : unit;
        return unit == null ? date(tokens, start) : unit;
    }

    private static @Nullable DateUnit date(Tokens tokens, int start) {
        Optional<WrittenDate> date = WrittenDate.at(tokens, start);
        if (date.isEmpty()) {
            return day(tokens, start);
        }
        WrittenDate written = date.get();
        DateKind kind = written.day() > 0 || written.month() > 0 && DAY.at(tokens, start) && written.year() == 0
                ? DateKind.DAY
                : written.month() > 0 ? DateKind.MONTH : DateKind.YEAR;
        boolean monthCount = kind == DateKind.MONTH && written.month() == 0;
        return monthCount
                ? null
                : single(kind, new DateParts(written.day(), written.month(), written.year()), start, written.end());
    }

    /** {@code ngày 20}, or the day and month after the name of a feast. */
    private static @Nullable DateUnit day(Tokens tokens, int start) {
        int at = DAY.end(tokens, start);
        if (at >= 0) {
            boolean number = tokens.value(at) > 0
                    && tokens.digits(at) <= 2
                    && !(WrittenDate.isSeparator(tokens, at + 1) && tokens.touches(at + 1) && tokens.isNumber(at + 2));
            return number ? single(DateKind.DAY, new DateParts(tokens.value(at), 0, 0), start, at + 1) : null;
        }
        boolean dayAndMonth = tokens.isNumber(start)
                && tokens.isNumber(start + 2)
                && tokens.digits(start) <= 2
                && tokens.digits(start + 2) <= 2
                && (tokens.is(start + 1, "/") || tokens.isDash(start + 1))
                && tokens.touches(start + 1)
                && tokens.touches(start + 2)
                && !WrittenDate.isSeparator(tokens, start + 3)
                && FEASTS.before(tokens, start);
        return dayAndMonth
                ? single(DateKind.DAY, new DateParts(tokens.value(start), tokens.value(start + 2), 0), start, start + 3)
                : null;
    }

    private static DateUnit single(DateKind kind, DateParts parts, int start, int end) {
        return new DateUnit(kind, parts, parts, start, end);
    }

    /** {@code giai đoạn 2021 - 2030}, {@code nhiệm kỳ 2020 - 2025}, {@code năm học 2026 - 2027}, {@code 1953 - 1954}. */
    private static @Nullable DateUnit years(Tokens tokens, int start) {
        DateKind kind = DateKind.PERIOD;
        int at = SCHOOL_YEAR.end(tokens, start);
        if (at >= 0) {
            kind = DateKind.SCHOOL_YEAR;
        } else if (TERM.at(tokens, start)) {
            kind = DateKind.TERM;
            at = TERM.end(tokens, start);
        } else {
            at = PERIOD.end(tokens, start);
        }
        boolean named = at >= 0;
        int first = named ? at : start;
        int from = WrittenDate.year(tokens, first);
        int to = WrittenDate.year(tokens, first + 2);
        boolean inNumber = !named && WrittenDate.isSeparator(tokens, first - 1) && tokens.touches(first)
                || tokens.is(first + 3, "/") && tokens.touches(first + 3);
        if (from == 0 || to == 0 || !tokens.isDash(first + 1) || inNumber) {
            boolean one = named && from > 0 && kind != DateKind.PERIOD && !tokens.touches(first + 1);
            return one ? single(kind, new DateParts(0, 0, from), start, first + 1) : null;
        }
        return new DateUnit(kind, new DateParts(0, 0, from), new DateParts(0, 0, to), start, first + 3);
    }

    /** {@code quý II năm 2026}, {@code Quý II/2026}, {@code Quý I - II/2026}. */
    private static @Nullable DateUnit quarter(Tokens tokens, int start) {
        int first = tokens.is(start, "quý") ? quarterNumber(tokens, start + 1) : 0;
        if (first == 0) {
            return null;
        }
        int at = start + 2;
        int last = first;
        boolean joined = tokens.isDash(at) || tokens.is(at, "và") || tokens.is(at, ",") || tokens.is(at, "đến");
        int word = tokens.is(at + 1, "quý") ? at + 2 : at + 1;
        if (joined && quarterNumber(tokens, word) > first) {
            last = quarterNumber(tokens, word);
            at = word + 1;
        }
        int yearAt = tokens.is(at, ",") && tokens.is(at + 1, "năm") ? at + 1 : at;
        int year = tokens.is(yearAt, "/") || tokens.is(yearAt, "năm") || tokens.isDash(yearAt)
                ? WrittenDate.year(tokens, yearAt + 1)
                : 0;
        return new DateUnit(
                DateKind.QUARTER,
                new DateParts(0, first * 3 - 2, year),
                new DateParts(0, last * 3, year),
                start,
                year > 0 ? yearAt + 2 : at);
    }

    private static int quarterNumber(Tokens tokens, int at) {
        int value = tokens.value(at);
        return value >= 1 && value <= 4 ? value : ROMAN.indexOf(tokens.key(at)) + 1;
    }

    /** {@code 6 tháng đầu năm 2026}, {@code 06 tháng cuối năm}. */
    private static @Nullable DateUnit partOfYear(Tokens tokens, int start) {
        int months = tokens.value(start);
        boolean known = months == 3 || months == 6 || months == 9;
        int first = known ? FIRST_HALF.end(tokens, start + 1) : -1;
        int second = known ? SECOND_HALF.end(tokens, start + 1) : -1;
        int at = Math.max(first, second);
        if (at < 0) {
            return null;
        }
        int year = WrittenDate.year(tokens, at);
        int from = first >= 0 ? 1 : 13 - months;
        int to = first >= 0 ? months : 12;
        return new DateUnit(
                DateKind.PART_OF_YEAR,
                new DateParts(0, from, year),
                new DateParts(0, to, year),
                start,
                year > 0 ? at + 1 : at);
    }
}
