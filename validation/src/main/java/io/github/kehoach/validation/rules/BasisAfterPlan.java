package io.github.kehoach.validation.rules;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.List;
import java.util.Optional;

/** Reports cited documents that are younger than the plan. */
final class BasisAfterPlan implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("basis-after-plan", Severity.ERROR)
                .summary(
                        "Văn bản viện dẫn có ngày sau ngày ban hành kế hoạch",
                        "A cited document is later than the plan")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        if (plan.issued().isEmpty()) {
            context.notApplicable();
            return;
        }
        check(context.facts().get(CitedDocuments.IN_BASES), plan.issued().get(), context);
        check(context.facts().get(CitedDocuments.IN_TEXTS), plan.issued().get(), context);
    }

    private static void check(List<Cited> all, PartialDate issued, RuleContext context) {
        for (Cited cited : all) {
            Optional<PartialDate> date = cited.citation().issued();
            if (date.isPresent() && date.get().firstDay().isAfter(issued.lastDay())) {
                String day = DayWords.of(date.get());
                cited.place(
                                context.report(
                                        "%s ngày %s sau ngày ban hành kế hoạch %s"
                                                .formatted(cited.name(), day, DayWords.of(issued)),
                                        "%s of %s is later than the plan, which is of %s"
                                                .formatted(cited.name(), day, DayWords.of(issued))),
                                "issued")
                        .found(day);
            }
        }
    }
}
