package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.rules.NumberingFault.Kind;

/** Reports a number of several levels whose upper levels are not those of the list it stands in. */
final class MisplacedNumber implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("misplaced-number", Severity.ERROR)
                .summary(
                        "Số nhiều cấp không khớp với mục chứa nó",
                        "A number of several levels does not fit the part it stands in")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        for (NumberingFault fault : Numbering.of(context).faults()) {
            if (fault.kind() == Kind.MISPLACED) {
                String number = Numbering.bare(fault.label());
                context.report(
                                "Số %s đứng sai chỗ, ở đây phải là %s".formatted(number, fault.before()),
                                "The number %s is out of place; here it should be %s".formatted(number, fault.before()))
                        .at(fault.at())
                        .expected(fault.expected())
                        .found(fault.label().written());
            }
        }
    }
}
