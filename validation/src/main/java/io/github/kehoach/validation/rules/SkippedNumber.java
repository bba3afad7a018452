package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.rules.NumberingFault.Kind;

/** Reports siblings whose numbers jump, or change places. */
final class SkippedNumber implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("skipped-number", Severity.ERROR)
                .summary("Đánh số nhảy cóc", "Numbering jumps")
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
            String number = Numbering.bare(fault.label());
            String before = Numbering.bare(fault.before());
            String expected = Numbering.bare(fault.expected());
            if (fault.kind() == Kind.SKIPPED) {
                context.report(
                                "Đánh số nhảy từ %s sang %s, thiếu %s".formatted(before, number, expected),
                                "Numbering jumps from %s to %s; %s is missing".formatted(before, number, expected))
                        .at(fault.at())
                        .expected(fault.expected())
                        .found(fault.label().written());
            } else if (fault.kind() == Kind.SWAPPED) {
                context.report(
                                "Đánh số sai thứ tự, %s đứng trước %s".formatted(number, expected),
                                "Numbering is out of order: %s stands before %s".formatted(number, expected))
                        .at(fault.at())
                        .expected(fault.expected())
                        .found(fault.label().written());
            }
        }
    }
}
