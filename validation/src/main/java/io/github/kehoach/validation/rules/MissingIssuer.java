package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports a plan that names its issuing body neither in the letterhead nor in the enactment. */
final class MissingIssuer implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("missing-issuer", Severity.ERROR)
                .summary("Kế hoạch không nêu cơ quan ban hành", "The plan does not name its issuing body")
                .restsOn(Laws.stateForm("Điều 8, khoản 2; Phụ lục I, Phần I, Mục II, khoản 2", "Điều 7"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        for (Issuer issuer : plan.issuers()) {
            if (issuer.name().filter(name -> !name.isBlank()).isPresent()) {
                return;
            }
        }
        if (plan.attachedTo().isPresent()) {
            // the decision that it is issued with names the body
            context.notApplicable();
        } else if (plan.enactment().filter(Enactor::isNamedIn).isEmpty()) {
            context.report(
                    "Kế hoạch không nêu cơ quan ban hành, cả ở phần đầu lẫn câu ban hành",
                    "The plan names its issuing body neither in the letterhead nor in the enactment");
        }
    }
}
