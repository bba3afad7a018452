package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.DateMention;
import io.github.kehoach.core.language.DateParts;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.List;

/** Reports periods that end before they start. */
final class ReversedPeriod implements Rule, Check<Plan> {
    /** The longest words between the two ends of a period: {@code đến hết ngày}. */
    private static final int LONGEST_GAP = 24;

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("reversed-period", Severity.ERROR)
                .summary("Khoảng thời gian kết thúc trước khi bắt đầu", "A period ends before it starts")
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
            List<DateFigure> figures = dated.figures();
            for (int i = 1; i < figures.size(); i++) {
                DateFigure first = figures.get(i - 1);
                DateFigure last = figures.get(i);
                if (last.start() - first.end() <= LONGEST_GAP && isReversed(first.parts(), last.parts())) {
                    report(dated, first, last, context);
                }
            }
        }
    }

    private static void report(DateFigures.Dated dated, DateFigure first, DateFigure last, RuleContext context) {
        List<DateMention> mentions = dated.wording().dates();
        if (mentions.isEmpty()) {
            return;
        }
        DateMention mention = at(mentions, first.start());
        boolean same = mention.span().start() <= first.start()
                && mention.span().end() >= last.end()
                && mention.written().size() == 2;
        if (same) {
            String written = mention.span().in(dated.text());
            context.report(
                            "Khoảng thời gian %s kết thúc trước khi bắt đầu".formatted(written),
                            "The period %s ends before it starts".formatted(written))
                    .at(dated.wording().at())
                    .span(mention.span())
                    .found(written);
        }
    }

    /** The last date that does not start after a place; the first if all do. */
    private static DateMention at(List<DateMention> mentions, int place) {
        int low = 0;
        int high = mentions.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() <= place) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return mentions.get(low);
    }

    /**
     * Whether the first date lies behind the last. A first one without a year can be one of the year before, {@code từ tháng 10
     * đến tháng 4 năm 2026}, unless it is of the same month.
     */
    private static boolean isReversed(DateParts first, DateParts last) {
        if (last.year() == 0 && first.year() == 0 && last.month() == 0) {
            return false;
        }
        if (first.year() == 0) {
            boolean sameMonth = first.month() == 0 || first.month() == last.month();
            return sameMonth && first.day() > 0 && last.day() > 0 && first.day() > last.day();
        }
        if (first.year() != last.year()) {
            return last.year() > 0 && first.year() > last.year();
        }
        if (first.month() == 0 || last.month() == 0 || first.month() != last.month()) {
            return last.month() > 0 && first.month() > last.month();
        }
        return last.day() > 0 && first.day() > last.day();
    }
}
