package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.Optional;

/** Reports words of the body after its end mark, a note about an annex in brackets excepted. */
final class TextAfterEndMark implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("text-after-end-mark", Severity.WARNING)
                .summary("Còn nội dung sau dấu kết thúc", "The body goes on after its end mark")
                .restsOn(Laws.CUSTOM)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        BodyEnd end = BodyEnd.of(context.facts());
        if (end.marks().isEmpty()) {
            context.notApplicable();
            return;
        }
        Optional<Location> after = end.afterMark();
        if (after.isPresent()) {
            context.report(
                            "Còn nội dung sau dấu kết thúc “./.”",
                            "There are words after the end mark “./.” that are no note about an annex")
                    .at(after.get());
        }
    }
}
