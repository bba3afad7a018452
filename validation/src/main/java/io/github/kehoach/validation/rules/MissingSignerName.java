package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Signature;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports a signature block without the signer's name. */
final class MissingSignerName implements Rule, Check<Signature> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("missing-signer-name", Severity.ERROR)
                .summary("Phần ký thiếu họ tên người ký", "A signature block lacks the signer's name")
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
        if (signature.name().filter(name -> !name.isBlank()).isPresent()) {
            return;
        }
        String title = signature.position().orElse("").strip();
        context.report(
                        title.isEmpty()
                                ? "Phần ký không ghi họ tên người ký"
                                : "Dưới chức vụ %s không ghi họ tên người ký".formatted(title),
                        title.isEmpty()
                                ? "The signature block has no signer's name"
                                : "No signer's name stands below the title %s".formatted(title))
                .severity(context.facts().isDraft() ? Severity.INFO : Severity.ERROR);
    }
}
