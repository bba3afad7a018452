package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports text of TCVN3 or VNI that was never converted to Unicode. */
final class LegacyEncoding implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("legacy-encoding", Severity.ERROR)
                .summary(
                        "Chữ của bảng mã cũ (TCVN3, VNI) chưa chuyển sang Unicode",
                        "Text of an old encoding (TCVN3, VNI) that was never converted to Unicode")
                .restsOn(Laws.UNICODE)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        TextFaults faults = new TextFaults();
        context.facts().get(LegacyTexts.FACT).all().forEach((wording, text) -> {
            String encoding = text.encoding().title();
            String written = TextFaults.shortened(text.span().in(wording.text()));
            String meant = TextFaults.shortened(text.decoded());
            Message message = new Message(
                    "“%s” là chữ của bảng mã %s chưa chuyển sang Unicode, đúng ra là “%s”"
                            .formatted(written, encoding, meant),
                    "“%s” is text of %s that was never converted to Unicode; it means “%s”"
                            .formatted(written, encoding, meant));
            faults.add(wording, text.span(), message, text.decoded());
        });
        faults.report(context, 3);
    }
}
