package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports a year in the number of a plan; years are for legal norms. */
final class YearInNumber implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("year-in-number", Severity.WARNING)
                .summary(
                        "Số, ký hiệu của văn bản hành chính có ghi năm",
                        "The number of an administrative document has a year in it")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 3", "Điều 8"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        NumberForm form = context.facts().get(NumberForm.OF_PLAN);
        if (form.notation().isEmpty()) {
            context.notApplicable();
            return;
        }
        if (form.year().isEmpty()) {
            return;
        }
        String written = form.written();
        Span sign = form.year().get();
        Span year = new Span(sign.start() + 1, sign.end());
        context.report(
                        "Số, ký hiệu %s có năm %s; chỉ văn bản quy phạm pháp luật mới ghi năm"
                                .formatted(written, year.in(written)),
                        "The number %s has the year %s, which only legal norms take"
                                .formatted(written, year.in(written)))
                .member("number")
                .span(year)
                .expected(written.substring(0, sign.start()) + written.substring(sign.end()))
                .found(written);
    }
}
