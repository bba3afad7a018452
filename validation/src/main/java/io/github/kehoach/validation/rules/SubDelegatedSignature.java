package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Signature;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.rules.SigningLine.Authority;

/** Reports {@code KT.} below {@code TUQ.}: whoever signs by delegation cannot let a deputy sign. */
final class SubDelegatedSignature implements Rule, Check<Signature> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("sub-delegated-signature", Severity.WARNING)
                .summary(
                        "Người được ủy quyền ký lại để cấp phó ký thay",
                        "Whoever was delegated to sign lets a deputy sign")
                .restsOn(Laws.stateForm("Điều 13, khoản 3", "Điều 12"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.signatures(this);
    }

    @Override
    public void check(Signature signature, RuleContext context) {
        boolean delegated = false;
        for (SigningLine line : SigningLine.of(signature, context.at())) {
            if (delegated && line.authority() == Authority.DEPUTY) {
                context.report(
                                "Đã ký thừa ủy quyền thì không được ký thay tiếp: %s"
                                        .formatted(line.text().strip()),
                                "A delegated signature cannot be passed on to a deputy: %s"
                                        .formatted(line.text().strip()))
                        .at(line.at())
                        .found(line.text());
            }
            delegated |= line.authority() == Authority.DELEGATION;
        }
    }
}
