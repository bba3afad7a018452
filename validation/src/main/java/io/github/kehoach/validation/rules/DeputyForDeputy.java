package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Signature;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.rules.SigningLine.Authority;
import java.util.List;

/** Reports {@code KT.} before a deputy's title, and the head's own title below {@code KT.}. */
final class DeputyForDeputy implements Rule, Check<Signature> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("deputy-for-deputy", Severity.ERROR)
                .summary(
                        "Ký thay nhưng sau “KT.” không phải chức vụ người đứng đầu, hoặc dưới “KT.” không phải chức vụ cấp phó",
                        "The line with KT. does not name the head, or the line below does not name the deputy")
                .restsOn(Laws.stateForm("Điều 13; Phụ lục I, Phần I, Mục II, khoản 7", "Điều 12"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.signatures(this);
    }

    @Override
    public void check(Signature signature, RuleContext context) {
        List<SigningLine> lines = SigningLine.of(signature, context.at());
        for (int i = 0; i < lines.size(); i++) {
            SigningLine line = lines.get(i);
            if (line.authority() != Authority.DEPUTY) {
                continue;
            }
            String title = line.rest();
            if (isDeputy(title)) {
                context.report(
                                "Sau %s phải là chức vụ của người đứng đầu, không phải %s"
                                        .formatted(line.written(), title),
                                "After %s stands the title of the head, not %s".formatted(line.written(), title))
                        .at(line.at())
                        .found(line.text());
            } else if (i + 1 < lines.size() && Folding.same(lines.get(i + 1).text(), title)) {
                context.report(
                                "Dưới %s phải là chức vụ của người ký thay, không phải %s"
                                        .formatted(line.text().strip(), title),
                                "Below %s stands the title of the deputy who signs, not %s"
                                        .formatted(line.text().strip(), title))
                        .at(lines.get(i + 1).at())
                        .found(lines.get(i + 1).text());
            }
        }
    }

    private static boolean isDeputy(String title) {
        String key = Folding.key(title);
        return key.startsWith("phó ") || key.startsWith("thứ trưởng");
    }
}
