package io.github.kehoach.validation.rules;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.core.language.WeekdayMention;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;

/** Reports dates beside the wrong weekday. */
final class WeekdayMismatch implements Rule, Check<Plan> {
    private static final List<String> WORDS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("weekday-mismatch", Severity.WARNING)
                .summary("Thứ trong tuần không đúng với ngày", "A date stands beside the wrong weekday")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        for (DateFigures.Dated dated : context.facts().get(DateFigures.ALL)) {
            if (dated.wording().has(Trait.WEEKDAY) && mayNameOne(dated)) {
                for (WeekdayMention mention : dated.wording().weekdays()) {
                    if (mention.weekday() != mention.date().getDayOfWeek()) {
                        report(mention, dated, context);
                    }
                }
            }
        }
    }

    private static boolean mayNameOne(DateFigures.Dated dated) {
        String text = dated.text();
        for (DateFigure figure : dated.figures()) {
            if (figure.day() > 0 && figure.year() > 0) {
                return names(text, "hứ ", "hbtnsHBTNS0234567") || names(text, "hủ ", "nN");
            }
        }
        return false;
    }

    /** Whether the letters that all spellings of a word share stand before what may begin the next word of a weekday. */
    private static boolean names(String text, String letters, String next) {
        for (int i = 0; i + letters.length() < text.length(); i++) {
            char last = text.charAt(i + 1);
            if ((last == letters.charAt(1) || last == Character.toUpperCase(letters.charAt(1)))
                    && Folding.standsAt(text, i, letters)) {
                char after = text.charAt(i + letters.length());
                if (!Character.isLetterOrDigit(after) || next.indexOf(after) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void report(WeekdayMention mention, DateFigures.Dated dated, RuleContext context) {
        String day = DayWords.of(PartialDate.of(mention.date()));
        String right = words(mention.date().getDayOfWeek());
        String stated = words(mention.weekday());
        context.report(
                        "Ngày %s là %s, không phải %s".formatted(day, right, stated),
                        "The day %s is %s, not %s"
                                .formatted(day, english(mention.date().getDayOfWeek()), english(mention.weekday())))
                .at(dated.wording().at())
                .span(mention.span())
                .expected(right)
                .found(mention.span().in(dated.text()));
    }

    private static String words(DayOfWeek day) {
        return WORDS.get(day.getValue() - 1);
    }

    private static String english(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
