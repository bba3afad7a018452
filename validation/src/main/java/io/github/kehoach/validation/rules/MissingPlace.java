package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports a plan without place of issue. */
final class MissingPlace implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("missing-place", Severity.ERROR)
                .summary("Kế hoạch không có địa danh", "The plan has no place of issue")
                .restsOn(Laws.stateForm("Điều 8, khoản 2; Phụ lục I, Phần I, Mục II, khoản 4", "Điều 9"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        boolean missing = plan.place().filter(place -> !place.isBlank()).isEmpty();
        // Where the whole head of the first page was lost, the missing date says what there is to say of its line; a
        // plan
        // issued with a decision has the date line of the decision.
        boolean headIsLost = plan.issuers().isEmpty()
                && plan.number().isEmpty()
                && plan.issued().isEmpty();
        if (missing && (headIsLost || plan.attachedTo().isPresent())) {
            context.notApplicable();
        } else if (missing) {
            context.report(
                    "Kế hoạch không có địa danh trước ngày ban hành", "The plan has no place before its date of issue");
        }
    }
}
