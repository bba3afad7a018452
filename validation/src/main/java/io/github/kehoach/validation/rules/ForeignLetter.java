package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Siblings;
import io.github.kehoach.validation.Subscriptions;

/** Reports a label with a letter that the Vietnamese alphabet does not have. */
final class ForeignLetter implements Rule, Check<Siblings> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("foreign-letter", Severity.WARNING)
                .summary(
                        "Điểm đánh bằng chữ cái ngoài bảng chữ cái tiếng Việt",
                        "A label has a letter outside the Vietnamese alphabet")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 6, điểm đ", "Điều 11"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.siblings(this);
    }

    @Override
    public void check(Siblings siblings, RuleContext context) {
        boolean letters = false;
        for (Siblings.Member member : siblings.members()) {
            Label label = member.label().orElse(null);
            if (label == null || label.style() != LabelStyle.LETTER) {
                continue;
            }
            letters = true;
            if (label.numbers().isEmpty()) {
                String letter = Numbering.bare(label);
                context.report(
                                "Chữ %s không có trong bảng chữ cái tiếng Việt".formatted(letter),
                                "The letter %s is not in the Vietnamese alphabet".formatted(letter))
                        .at(member.at().member("label"))
                        .found(label.written());
            }
        }
        if (!letters) {
            context.notApplicable();
        }
    }
}
