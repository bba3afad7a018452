package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports the word for the signer's authority in the notation of another regime. */
final class ForeignCapacityNotation implements Rule, Check<Signature> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("foreign-capacity-notation", Severity.ERROR)
                .partySeverity(Severity.WARNING)
                .summary(
                        "Quyền hạn ký ghi theo kiểu của hệ thống văn bản khác",
                        "The capacity of the signer is written as another regime writes it")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 7", "Điều 12"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.signatures(this);
    }

    @Override
    public void check(Signature signature, RuleContext context) {
        boolean party = context.regime() == Regime.PARTY;
        for (SigningLine line : SigningLine.of(signature, context.at())) {
            String right = party ? line.authority().ofParty : line.authority().ofState;
            String written = line.written();
            // small letters are the matter of another rule
            if (written.isEmpty() || written.equalsIgnoreCase(right)) {
                continue;
            }
            if (right.isEmpty()) {
                context.report(
                                "%s không dùng trong văn bản của Đảng".formatted(written),
                                "%s is not used in documents of the Party".formatted(written))
                        .at(line.at())
                        .span(line.word())
                        .found(written);
                continue;
            }
            context.report(
                            "Quyền hạn ký %s phải ghi là “%s”".formatted(written, right),
                            "The capacity %s has to be written %s in this plan".formatted(written, right))
                    .at(line.at())
                    .span(line.word())
                    .expected(right)
                    .found(written);
        }
    }
}
