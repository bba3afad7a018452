package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.rules.NumberingFault.Kind;

/** Reports siblings that do not start at the first number. */
final class LateStart implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("late-start", Severity.ERROR)
                .summary("Đánh số không bắt đầu từ số đầu tiên", "Numbering does not start at the first number")
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
            if (fault.kind() == Kind.LATE) {
                String number = Numbering.bare(fault.label());
                String expected = Numbering.bare(fault.expected());
                context.report(
                                "Đánh số bắt đầu từ %s mà không từ %s".formatted(number, expected),
                                "Numbering starts at %s and not at %s".formatted(number, expected))
                        .at(fault.at())
                        .expected(fault.expected())
                        .found(fault.label().written());
            }
        }
    }
}
