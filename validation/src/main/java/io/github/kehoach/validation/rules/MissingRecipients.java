package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports a plan that is sent to nobody. */
final class MissingRecipients implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("missing-recipients", Severity.ERROR)
                .summary("Kế hoạch không có nơi nhận", "The plan has no recipients")
                .restsOn(Laws.stateForm("Điều 8, khoản 2; Phụ lục I, Phần I, Mục II, khoản 9", "Điều 14"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        if (plan.recipients().isEmpty() && plan.attachedTo().isPresent()) {
            // the decision that it is attached to says who gets both
            context.notApplicable();
        } else if (plan.recipients().isEmpty()) {
            context.report("Kế hoạch không ghi nơi nhận", "The plan names no recipients");
        }
    }
}
