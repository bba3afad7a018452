package io.github.kehoach.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds days, months, quarters, years, stretches of time and recurrences in a text, in digits and in words. Impossible
 * dates such as {@code 31/02/2023} are found too. Numbers of documents, fractions and telephone numbers are no dates.
 */
public final class Dates {
    private static final Phrases EACH = Phrases.of(
            "hằng ngày",
            "hàng ngày",
            "hằng tuần",
            "hàng tuần",
            "hằng tháng",
            "hàng tháng",
            "hằng quý",
            "hàng quý",
            "hằng năm",
            "hàng năm",
            "mỗi tuần",
            "mỗi tháng",
            "mỗi quý",
            "mỗi năm",
            "của tháng",
            "của quý",
            "tháng sau",
            "tháng cuối quý",
            "tháng cuối của quý");
    private static final Phrases PERIODICALLY = Phrases.of("định kỳ", "định kì");
    private static final Phrases CYCLES = Phrases.of("tuần", "tháng", "quý", "năm", "6 tháng", "06 tháng", "3 tháng");
    private static final Phrases PARTS = Phrases.of("đầu", "giữa", "cuối");
    private static final Phrases UNTIL = Phrases.of(
            "đến",
            "tới",
            "đến hết",
            "cho đến",
            "cho đến hết",
            "đến ngày",
            "-",
            "–",
            "—",
            "- đến",
            "đến cuối",
            "đến hết cuối");

    /** The words with which a date or a recurrence starts; it starts with a number otherwise. */
    private static final Phrases STARTS = Phrases.of(
            "từ", "ngày", "mùng", "mồng", "tháng", "quý", "năm", "các", "giai", "thời", "niên", "nhiệm", "khoá", "hằng",
            "hàng", "mỗi", "định");

    private final Tokens tokens;
    private final List<DateMention> mentions = new ArrayList<>();

    private Dates(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the dates in a text, in the order of the text; no two overlap. */
    public static List<DateMention> in(String text) {
        return Passage.of(text).dates();
    }

    static List<DateMention> in(Tokens tokens) {
        Dates dates = new Dates(tokens);
        dates.scan();
        return List.copyOf(dates.mentions);
    }

    private void scan() {
        int at = 0;
        Optional<DateLimit> carried = Optional.empty();
        int carriedTo = -1;
        while (at < tokens.size()) {
            if (!tokens.isNumber(at) && !STARTS.at(tokens, at)) {
                at++;
                continue;
            }
            int next = document(at);
            if (next < 0) {
                Optional<DateLimit> limit = at == carriedTo ? carried : Optional.empty();
                next = mention(at, limit);
                if (next > 0) {
                    carried = mentions.get(mentions.size() - 1).limit();
                    // "trước ngày 15/4 và ngày 15/10/2026": the limit holds for both
                    carriedTo = tokens.is(next, "và") ? next + 1 : -1;
                }
            }
            at = next > 0 ? next : at + 1;
        }
    }

    /** The index after the number of a document; -1 if none starts here. */
    private int document(int at) {
        WrittenNumber number = tokens.isNumber(at) ? WrittenNumber.at(tokens, at) : null;
        return number != null && number.hasSymbol() ? number.end() : -1;
    }

    /** Adds what starts at a token and returns the index after it; -1 if nothing does. */
    private int mention(int at, Optional<DateLimit> carried) {
        int recurring = recurrence(at);
        if (recurring > 0) {
            add(DateKind.RECURRING, List.of(), Limit.at(tokens, at).limit(), at, recurring);
            return recurring;
        }
        boolean from = tokens.is(at, "từ");
        DateUnit unit = DateUnit.at(tokens, !from ? at : PARTS.at(tokens, at + 1) ? at + 2 : at + 1);
        if (unit == null) {
            return -1;
        }
        int each = EACH.end(tokens, unit.end());
        if (each >= 0) {
            Limit limit = Limit.at(tokens, at);
            add(DateKind.RECURRING, List.of(unit.first()), limit.limit(), at, each);
            return each;
        }
        DateUnit last = rangeEnd(unit, from);
        if (last != null) {
            add(rangeKind(unit, last, at), List.of(filled(unit, last), last.last()), Optional.empty(), at, last.end());
            return last.end();
        }
        if (unit.kind() == DateKind.DAY && unit.first().month() == 0) {
            return -1;
        }
        Limit limit = Limit.at(tokens, unit.start());
        boolean single = unit.first().equals(unit.last());
        List<DateParts> written = single ? List.of(unit.first()) : List.of(unit.first(), unit.last());
        add(unit.kind(), written, limit.limit().or(() -> carried), unit.start(), unit.end());
        return unit.end();
    }

    private void add(DateKind kind, List<DateParts> written, Optional<DateLimit> limit, int start, int end) {
        mentions.add(new DateMention(kind, written, limit, tokens.span(start, end)));
    }

    private int recurrence(int at) {
        int each = EACH.end(tokens, at);
        if (each > 0 && !tokens.is(at, "của") && !tokens.is(at, "tháng")) {
            return each;
        }
        int periodically = PERIODICALLY.end(tokens, at);
        if (periodically < 0) {
            return -1;
        }
        int cycle = Math.max(CYCLES.end(tokens, periodically), EACH.end(tokens, periodically));
        boolean dated = cycle > 0 && (tokens.isNumber(cycle) || tokens.is(cycle, "đầu") || tokens.is(cycle, "cuối"));
        return dated ? periodically : Math.max(periodically, cycle);
    }

    /** The date after {@code đến} or a dash; null if there is none. */
    private @Nullable DateUnit rangeEnd(DateUnit first, boolean from) {
        int until = UNTIL.end(tokens, first.end());
        if (until < 0 || !first.last().equals(first.first()) && !from) {
            return null;
        }
        int at = tokens.is(until - 1, "ngày") ? until - 1 : until;
        DateUnit last = DateUnit.at(tokens, at);
        if (last == null || last.kind() == DateKind.PERIOD) {
            return null;
        }
        boolean byDash = tokens.isDash(until - 1);
        boolean alike = last.kind() == first.kind()
                || last.first().day() > 0 && first.first().day() > 0;
        return alike || from && !byDash ? last : null;
    }

    /** The first date with the month and year that it shares with the last. */
    private static DateParts filled(DateUnit first, DateUnit last) {
        DateParts parts = first.first();
        boolean month = parts.day() > 0 && parts.month() == 0;
        return new DateParts(
                parts.day(),
                month ? last.last().month() : parts.month(),
                parts.year() == 0 ? last.last().year() : parts.year());
    }

    private DateKind rangeKind(DateUnit first, DateUnit last, int start) {
        DateParts event = first.first();
        DateParts later = last.last();
        boolean sameDay = event.day() > 0 && event.day() == later.day() && event.month() == later.month();
        boolean years = event.year() > 0 && event.year() < later.year();
        boolean bracketed = tokens.is(start - 1, "(") && tokens.is(last.end(), ")");
        return sameDay && years && bracketed ? DateKind.ANNIVERSARY : DateKind.RANGE;
    }
}
