package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.List;

/** Reports a numbered list of one. */
final class LoneMember implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("lone-member", Severity.WARNING)
                .summary("Đánh số mà chỉ có một mục", "A numbered list has only one member")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        for (List<NumberedRun> runs : Numbering.of(context).lists()) {
            // with several runs, the other members of one may stand a level lower in a text that was taken flat
            if (runs.size() == 1 && runs.get(0).size() == 1 && runs.get(0).number(0) == 1) {
                String number = Numbering.bare(runs.get(0).label(0));
                context.report(
                                "Có mục %s nhưng không có mục nào tiếp theo cùng cấp".formatted(number),
                                "There is a %s and nothing that follows it at the same level".formatted(number))
                        .at(runs.get(0).at(0))
                        .found(runs.get(0).label(0).written());
            }
        }
    }
}
