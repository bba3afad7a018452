package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports a plan that says nothing: an empty document must not pass for a valid one. */
final class MissingBody implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("missing-body", Severity.ERROR)
                .summary("Kế hoạch không có nội dung", "The plan has no content")
                .restsOn(Laws.decree30("Điều 8, khoản 2; Phụ lục I, Phần I, Mục II, khoản 6"))
                .restsOn(Laws.partyForm("Mục II"))
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        boolean annexed =
                plan.annexes().stream().anyMatch(annex -> !annex.content().isEmpty());
        if (plan.body().isEmpty() && !annexed) {
            context.report("Kế hoạch không có nội dung nào", "The plan has no content at all");
        }
    }
}
