package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports a plan that does not say what it is about. */
final class MissingSubject implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("missing-subject", Severity.ERROR)
                .summary("Kế hoạch không có trích yếu nội dung", "The plan has no subject")
                .restsOn(Laws.stateForm("Điều 8, khoản 2; Phụ lục I, Phần I, Mục II, khoản 5", "Điều 10"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        if (plan.subject().filter(subject -> !subject.isBlank()).isEmpty()) {
            context.report(
                    "Dưới tên loại KẾ HOẠCH không có trích yếu nội dung", "No subject stands below the title KẾ HOẠCH");
        }
    }
}
