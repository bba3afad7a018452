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

/** Reports an end mark with blanks in it, or with signs too many or too few. */
final class MalformedEndMark implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("malformed-end-mark", Severity.WARNING)
                .partySeverity(Severity.INFO)
                .summary("Dấu kết thúc nội dung viết sai", "The end mark is misspelt")
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
            return;
        }
        // only the last one is to stay
        BodyEnd.Mark mark = marks.get(marks.size() - 1);
        if (!mark.isWellFormed()) {
            String written = mark.span().in(mark.text()).strip();
            context.report(
                            "Dấu kết thúc nội dung “%s” phải viết là “./.”".formatted(written),
                            "The end mark “%s” has to be written “./.”".formatted(written))
                    .at(mark.at())
                    .span(mark.span())
                    .expected(EndMark.SIGN)
                    .found(written)
                    .fix(new Edit(mark.at(), mark.span(), EndMark.SIGN));
        }
    }
}
