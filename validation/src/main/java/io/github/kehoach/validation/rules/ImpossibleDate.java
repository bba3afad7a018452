package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.core.language.DateMention;
import io.github.kehoach.core.language.DateParts;
import io.github.kehoach.core.language.Dates;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.serialization.FormLine;
import io.github.kehoach.validation.FindingDraft;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.List;

/** Reports dates that are in no calendar. */
final class ImpossibleDate implements Rule {
    /** Before two figures these say how much a day, and not which day. */
    private static final List<String> RATIOS = List.of("mỗi ngày", "cả ngày", "số ngày", "hằng ngày", "hàng ngày");

    /** A thirteenth wage is paid for no thirteenth month. */
    private static final List<String> WAGES = List.of("lương", "thưởng");

    private static final int NEAR = 12;
    private static final int HOURS = 24;

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("impossible-date", Severity.ERROR)
                .summary("Ngày, tháng không có trong lịch", "A date that is in no calendar")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(ImpossibleDate::check);
        to.formLines(ImpossibleDate::checkLine);
    }

    private static void check(Plan plan, RuleContext context) {
        for (DateFigures.Dated dated : context.facts().get(DateFigures.ALL)) {
            if (holdsSuspect(dated.figures())) {
                for (DateMention mention : dated.wording().dates()) {
                    if (isImpossible(mention, dated.text())) {
                        String written = mention.span().in(dated.text());
                        report(written, context).at(dated.wording().at()).span(mention.span());
                    }
                }
            }
        }
    }

    private static boolean holdsSuspect(List<DateFigure> figures) {
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).parts().exists()) {
                return true;
            }
        }
        return false;
    }

    private static void checkLine(FormLine line, RuleContext context) {
        if (line.part() != FormPart.DATE_LINE) {
            context.notApplicable();
            return;
        }
        for (DateMention mention : Dates.in(line.written())) {
            if (!mention.exists()) {
                report(mention.span().in(line.written()), context);
            }
        }
    }

    private static FindingDraft report(String written, RuleContext context) {
        return context.report(
                        "Trong lịch không có %s".formatted(written), "No calendar has the date %s".formatted(written))
                .found(written);
    }

    private static boolean isImpossible(DateMention mention, String text) {
        if (mention.exists()) {
            return false;
        }
        Span span = mention.span();
        String before =
                text.substring(Math.max(0, span.start() - NEAR), span.start()).strip();
        DateParts first = mention.written().get(0);
        if (first.day() == 0) {
            return first.year() > 0 && WAGES.stream().noneMatch(before::endsWith);
        }
        boolean roundTheClock = first.year() == 0 && first.day() == HOURS && first.month() == HOURS;
        String with = Folding.key(text.substring(Math.max(0, span.start() - NEAR), span.end()));
        boolean ratio = first.year() == 0 && RATIOS.stream().anyMatch(with::contains);
        return !roundTheClock && !ratio;
    }
}
