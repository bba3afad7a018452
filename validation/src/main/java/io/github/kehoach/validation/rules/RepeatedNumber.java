package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.rules.NumberingFault.Kind;

/** Reports two siblings with one number. */
final class RepeatedNumber implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("repeated-number", Severity.ERROR)
                .summary("Hai mục cùng cấp trùng số", "Two siblings have one number")
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
            if (fault.kind() == Kind.REPEATED) {
                String number = Numbering.bare(fault.label());
                String expected = Numbering.bare(fault.expected());
                context.report(
                                "Số %s bị dùng hai lần trong cùng một cấp, ở đây phải là %s"
                                        .formatted(number, expected),
                                "The number %s is used twice among siblings; here it should be %s"
                                        .formatted(number, expected))
                        .at(fault.at())
                        .expected(fault.expected())
                        .found(fault.label().written());
            }
        }
    }
}
