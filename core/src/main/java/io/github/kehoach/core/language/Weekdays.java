package io.github.kehoach.core.language;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.finding.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds weekdays directly beside a whole date: {@code thứ Tư, 02/9/2026}, {@code Chủ nhật ngày 06/9/2026}, {@code 02/9/2026
 * (thứ 4)}. An ordinal such as {@code lần thứ tư} is none, and a weekday without a date is not told.
 */
public final class Weekdays {
    /** What counts: {@code kỳ họp thứ Ba, ngày 05/3/2026} says which session, not which weekday. */
    private static final Phrases COUNTED = Phrases.of(
            "lần",
            "kỳ",
            "kì",
            "kỳ họp",
            "kì họp",
            "phiên họp",
            "khóa",
            "đợt",
            "phiên",
            "hạng",
            "phần",
            "điều",
            "vòng",
            "quý",
            "năm",
            "tuần",
            "người");

    private final Tokens tokens;
    private final List<WeekdayMention> found = new ArrayList<>();

    private Weekdays(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the weekdays of a text with their dates, in its order; those beside an impossible date are left out. */
    public static List<WeekdayMention> in(String text) {
        return Passage.of(text).weekdays();
    }

    static List<WeekdayMention> in(Passage passage) {
        Weekdays scanner = new Weekdays(passage.tokens());
        passage.dates().forEach(scanner::mention);
        return List.copyOf(scanner.found);
    }

    /** A weekday from its first token up to but without {@code end}. */
    private record Weekday(DayOfWeek day, int start, int end) {}

    private void mention(DateMention mention) {
        Optional<LocalDate> date =
                mention.kind() == DateKind.DAY && mention.written().size() == 1
                        ? mention.from().flatMap(PartialDate::toLocalDate)
                        : Optional.empty();
        if (date.isEmpty()) {
            return;
        }
        int start = tokens.indexOf(mention.span().start());
        int end = tokens.indexOf(mention.span().end());
        Weekday before = before(start);
        Weekday beside = before == null ? after(end) : before;
        if (beside != null) {
            Span span = tokens.span(Math.min(start, beside.start), Math.max(end, beside.end));
            found.add(new WeekdayMention(beside.day, date.get(), span));
        }
    }

    /** The weekday that ends just before a date, or before the one mark that parts them. */
    private @Nullable Weekday before(int date) {
        boolean mark = tokens.is(date - 1, ",") || tokens.is(date - 1, "(") || tokens.isDash(date - 1);
        int last = mark ? date - 2 : date - 1;
        Weekday weekday = at(last - 1);
        return weekday == null || COUNTED.before(tokens, weekday.start) ? null : weekday;
    }

    /** The weekday in brackets after a date, or after a comma if it is clear that it is no ordinal. */
    private @Nullable Weekday after(int end) {
        boolean bracket = tokens.is(end, "(");
        Weekday weekday = bracket || tokens.is(end, ",") ? at(end + 1) : null;
        if (weekday == null) {
            return null;
        }
        if (bracket) {
            return tokens.is(weekday.end, ")") || tokens.is(weekday.end, ",") ? weekday : null;
        }
        boolean named = tokens.isCapital(weekday.end - 1) || tokens.isNumber(weekday.end - 1);
        return named || tokens.is(weekday.start, "chủ") ? weekday : null;
    }

    private @Nullable Weekday at(int start) {
        if (tokens.is(start, "chủ") && tokens.is(start + 1, "nhật")) {
            return new Weekday(DayOfWeek.SUNDAY, start, start + 2);
        }
        DayOfWeek day = tokens.is(start, "thứ") ? named(start + 1) : null;
        return day == null ? null : new Weekday(day, start, start + 2);
    }

    private @Nullable DayOfWeek named(int at) {
        int value = tokens.value(at);
        if (value >= 2 && value <= 7) {
            return DayOfWeek.of(value - 1);
        }
        return switch (tokens.key(at)) {
            case "hai" -> DayOfWeek.MONDAY;
            case "ba" -> DayOfWeek.TUESDAY;
            case "tư" -> DayOfWeek.WEDNESDAY;
            case "năm" -> DayOfWeek.THURSDAY;
            case "sáu" -> DayOfWeek.FRIDAY;
            case "bảy", "bẩy" -> DayOfWeek.SATURDAY;
            default -> null;
        };
    }
}
