package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports a plan without a signature block. */
final class MissingSignature implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("missing-signature", Severity.ERROR)
                .summary(
                        "Kế hoạch không có chức vụ, họ tên, chữ ký của người ký",
                        "The plan has no signature with title and name")
                .restsOn(Laws.stateForm("Điều 8, khoản 2; Phụ lục I, Phần I, Mục II, khoản 7", "Điều 12"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        if (plan.signatures().isEmpty() && plan.attachedTo().isPresent()) {
            // the decision that it is attached to is signed
            context.notApplicable();
        } else if (plan.signatures().isEmpty()) {
            context.report("Kế hoạch không có phần ký", "The plan has no signature block")
                    .severity(context.facts().isDraft() ? Severity.INFO : Severity.ERROR);
        }
    }
}
