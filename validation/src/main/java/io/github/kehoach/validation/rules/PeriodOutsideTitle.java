package io.github.kehoach.validation.rules;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.DateKind;
import io.github.kehoach.core.language.DateMention;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Placed;
import io.github.kehoach.validation.PlanFacts;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reports tasks that are due after the years that the plan is for. */
final class PeriodOutsideTitle implements Rule, Check<Plan> {
    private static final List<String> REPORTING = List.of(
            "báo cáo", "Báo cáo", "tổng kết", "Tổng kết", "tổng hợp", "Tổng hợp", "đánh giá", "Đánh giá", "quyết toán");

    /** How long after its years a plan may still be wound up. */
    private static final int MONTHS_AFTER = 3;

    private static final int OCTOBER = 10;

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("period-outside-title", Severity.WARNING)
                .summary(
                        "Thời hạn của nhiệm vụ ngoài thời gian ghi ở trích yếu",
                        "A task is due outside the years that the subject names")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        int last = lastYear(context.facts());
        Optional<PartialDate> issued = plan.issued();
        if (last == 0 || issued.map(PartialDate::year).orElse(last) > last) {
            context.notApplicable();
            return;
        }
        boolean late = issued.isPresent()
                && issued.get().year() == last
                && issued.get().firstDay().getMonthValue() >= OCTOBER;
        LocalDate windingUp = LocalDate.of(last, 12, 31).plusMonths(MONTHS_AFTER);
        for (Placed<Task> task : context.facts().tasks()) {
            Optional<PartialDate> due = task.part().due();
            if (due.isPresent() && due.get().month().isPresent() && due.get().year() > last) {
                boolean windsUp =
                        late || REPORTING.stream().anyMatch(task.part().text()::contains);
                if (!windsUp || due.get().lastDay().isAfter(windingUp)) {
                    report(task, due.get(), last, context);
                }
            }
        }
    }

    private static void report(Placed<Task> task, PartialDate due, int last, RuleContext context) {
        String day = DayWords.of(due);
        context.report(
                        "Thời hạn %s sau năm %s, là năm cuối ghi ở trích yếu".formatted(day, last),
                        "The task is due on %s, after %s, the last year that the subject names".formatted(day, last))
                .at(task.at().member("due"))
                .found(due.toString());
    }

    /** The last year that the subject is about; 0 if it names none. */
    private static int lastYear(PlanFacts facts) {
        for (Wording text : facts.texts()) {
            if (!text.owner().equals(Location.ROOT)) {
                return 0;
            }
            if (text.kind() == Wording.Kind.SUBJECT) {
                return lastYear(text.dates());
            }
        }
        return 0;
    }

    /** Days are of events or of cited documents. */
    private static int lastYear(List<DateMention> dates) {
        int last = 0;
        for (DateMention mention : dates) {
            boolean period = mention.kind() != DateKind.DAY && mention.kind() != DateKind.ANNIVERSARY;
            if (period && mention.to().isPresent()) {
                last = Math.max(last, mention.to().get().year());
            }
        }
        return last;
    }
}
