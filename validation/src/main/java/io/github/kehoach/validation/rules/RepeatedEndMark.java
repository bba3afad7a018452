package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Provision;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.List;

/** Reports each end mark of the body but the last. */
final class RepeatedEndMark implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("repeated-end-mark", Severity.WARNING)
                .partySeverity(Severity.INFO)
                .summary("Dấu kết thúc nội dung có nhiều lần", "The body has more than one end mark")
                .restsOn(Laws.stateForm("Phụ lục III, Mẫu 1.4", "Phụ lục V"))
                .restsOn(Provision.of(Laws.CUSTOM.source(), Regime.PARTY))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        List<BodyEnd.Mark> marks = BodyEnd.of(context.facts()).marks();
        if (marks.isEmpty()) {
            context.notApplicable();
        }
        for (int i = 0; i < marks.size() - 1; i++) {
            BodyEnd.Mark mark = marks.get(i);
            String written = mark.span().in(mark.text()).strip();
            context.report(
                            "Dấu kết thúc “%s” đặt ở đây khi nội dung chưa hết".formatted(written),
                            "The end mark “%s” stands here before the body is at its end".formatted(written))
                    .at(mark.at())
                    .span(mark.span())
                    .found(written)
                    .fix(new Edit(mark.at(), mark.span(), "."));
        }
    }
}
