package io.github.kehoach.validation.rules;

import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.Optional;

/** Reports a plan without number and symbol, or with a blank number. */
final class MissingNumber implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("missing-number", Severity.ERROR)
                .summary("Kế hoạch không có số, ký hiệu", "The plan has no number and symbol")
                .restsOn(Laws.stateForm("Điều 8, khoản 2; Phụ lục I, Phần I, Mục II, khoản 3", "Điều 8"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        Optional<DocumentNumber> number = plan.number();
        if (number.isEmpty() && plan.attachedTo().isPresent()) {
            // the decision that it is issued with has the number
            context.notApplicable();
        } else if (number.isEmpty() || number.get().written().isBlank()) {
            context.report("Kế hoạch không có số, ký hiệu", "The plan has no number and symbol")
                    .severity(context.facts().isDraft() ? Severity.INFO : Severity.ERROR);
        } else if (context.facts().hasBlankNumber()) {
            context.report(
                            "Số của kế hoạch còn để trống trước %s".formatted(number.get()),
                            "The number before %s is still blank".formatted(number.get()))
                    .member("number")
                    .severity(Severity.INFO)
                    .found(number.get().written());
        }
    }
}
