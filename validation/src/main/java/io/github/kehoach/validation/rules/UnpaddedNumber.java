package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports a number below ten without its zero, and one of ten or more with a zero before it. */
final class UnpaddedNumber implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("unpadded-number", Severity.ERROR)
                .summary(
                        "Số nhỏ hơn 10 thiếu số 0 phía trước, hoặc số từ 10 trở lên thừa số 0",
                        "A number below ten lacks its leading zero, or a larger one has a zero too many")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 3", "Điều 8"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        if (plan.number()
                .flatMap(number -> number.ordinal().stream().boxed().findFirst())
                .isEmpty()) {
            context.notApplicable();
            return;
        }
        String written = plan.number().get().written();
        int end = 0;
        while (end < written.length() && written.charAt(end) >= '0' && written.charAt(end) <= '9') {
            end++;
        }
        int ordinal = plan.number().get().ordinal().getAsInt();
        String digits = written.substring(0, end);
        String expected = (ordinal < 10 ? "0" : "") + ordinal;
        if (!digits.equals(expected)) {
            Span span = new Span(0, end);
            context.report(
                            "Số %s phải viết là %s".formatted(digits, expected),
                            "The number %s has to be written %s".formatted(digits, expected))
                    .member("number")
                    .span(span)
                    .expected(expected + written.substring(end))
                    .found(written)
                    .fix(new Edit(context.at().member("number"), span, expected));
        }
    }
}
