package io.github.kehoach.validation.rules;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.Anniversary;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.FindingDraft;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.List;

/** Reports anniversaries whose dates do not make the stated number of years, or are of different days of the year. */
final class AnniversaryMismatch implements Rule, Check<Plan> {
    /** Anniversaries of fewer years are not kept, but many stretches of time are shorter. */
    private static final int FEWEST_YEARS = 5;

    private static final int LONGEST_GAP = 10;

    /** How far before the number of years its verb is looked for. */
    private static final int NEAR = 24;

    private static final List<String> REMEMBERING = List.of("kỷ niệm", "kỉ niệm");
    private static final List<String> EVENTS = List.of(
            "kỷ niệm",
            "kỉ niệm",
            "mừng",
            "thành lập",
            "truyền thống",
            "giải phóng",
            "chiến thắng",
            "ngày sinh",
            "ngày mất");

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("anniversary-mismatch", Severity.ERROR)
                .summary(
                        "Số năm kỷ niệm không khớp với ngày tháng năm ghi kèm",
                        "The years of an anniversary are not those between its dates")
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
            if (mayHoldOne(dated)) {
                for (Anniversary anniversary : dated.wording().anniversaries()) {
                    check(anniversary, dated, context);
                }
            }
        }
    }

    /** Whether two dates far apart stand side by side, whole ones or in brackets. */
    private static boolean mayHoldOne(DateFigures.Dated dated) {
        List<DateFigure> figures = dated.figures();
        for (int i = 1; i < figures.size(); i++) {
            DateFigure event = figures.get(i - 1);
            DateFigure day = figures.get(i);
            boolean apart = event.year() > 0 && day.year() - event.year() >= FEWEST_YEARS;
            boolean beside = day.start() - event.end() <= LONGEST_GAP;
            if (apart && beside && (event.day() > 0 || dated.text().lastIndexOf('(', event.start()) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static void check(Anniversary anniversary, DateFigures.Dated dated, RuleContext context) {
        PartialDate event = anniversary.event();
        PartialDate day = anniversary.day();
        int elapsed = anniversary.elapsed();
        if (elapsed < FEWEST_YEARS) {
            return;
        }
        boolean sameDay = event.month().equals(day.month()) && event.day().equals(day.day());
        boolean whole = event.day().isPresent() && day.day().isPresent();
        if (elapsed != anniversary.years()) {
            // "5 năm (2021 - 2025)" and "5 năm (01/01/2021 - 31/12/2025)" are periods, counted with both ends
            boolean sure = whole && sameDay || isNamed(anniversary, dated, REMEMBERING, false);
            if (sure) {
                place(
                                context.report(
                                        "Từ năm %s đến năm %s là %s năm, không phải %s năm"
                                                .formatted(event.year(), day.year(), elapsed, anniversary.years()),
                                        "From %s to %s it is %s years, not %s"
                                                .formatted(event.year(), day.year(), elapsed, anniversary.years())),
                                anniversary,
                                dated)
                        .expected(elapsed + " năm")
                        .found(anniversary.years() + " năm");
            }
            return;
        }
        boolean near = event.month().equals(day.month()) || event.day().equals(day.day());
        if (whole && !sameDay && near && isNamed(anniversary, dated, EVENTS, true)) {
            place(
                    context.report(
                            "Hai ngày của lễ kỷ niệm khác nhau: %s và %s".formatted(words(event), words(day)),
                            "The two dates of the anniversary are of different days: %s and %s"
                                    .formatted(words(event), words(day))),
                    anniversary,
                    dated);
        }
    }

    private static FindingDraft place(FindingDraft draft, Anniversary anniversary, DateFigures.Dated dated) {
        return draft.at(dated.wording().at()).span(anniversary.span());
    }

    private static boolean isNamed(
            Anniversary anniversary, DateFigures.Dated dated, List<String> words, boolean alsoInside) {
        int start = anniversary.span().start();
        int end = alsoInside ? anniversary.span().end() : start;
        String around = Folding.key(dated.text().substring(Math.max(0, start - NEAR), end));
        return words.stream().anyMatch(around::contains);
    }

    private static String words(PartialDate date) {
        return DayWords.of(date);
    }
}
