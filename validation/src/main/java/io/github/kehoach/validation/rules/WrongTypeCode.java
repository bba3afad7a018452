package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Citation;
import io.github.kehoach.core.DocumentType;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.FindingDraft;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.Locale;
import java.util.Optional;

/** Reports a number whose type code is not that of a plan. */
final class WrongTypeCode implements Rule, Check<Plan> {
    private static final String CODE = "KH";

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("wrong-type-code", Severity.ERROR)
                .summary(
                        "Chữ viết tắt tên loại trong ký hiệu không phải là KH", "The type code in the number is not KH")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 3; Phụ lục III, Mục I", "Điều 8"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        NumberForm form = context.facts().get(NumberForm.OF_PLAN);
        boolean ofTheDecision = plan.attachedTo().flatMap(Citation::number).isPresent()
                && plan.attachedTo().flatMap(Citation::number).equals(plan.number());
        if (form.notation().isEmpty() || ofTheDecision) {
            context.notApplicable();
            return;
        }
        String written = form.written();
        Span span = form.type();
        String code = span.in(written);
        if (isOfPlans(code)) {
            return;
        }
        Optional<DocumentType> other = DocumentType.ofCode(code);
        FindingDraft draft = other.map(type -> context.report(
                        "%s là chữ viết tắt của %s, kế hoạch phải dùng KH"
                                .formatted(code, type.vietnamese().toLowerCase(Locale.ROOT)),
                        "%s stands for %s; a plan takes KH".formatted(code, type.vietnamese())))
                .orElseGet(() -> context.report(
                        "Ký hiệu có %s ở chỗ của chữ viết tắt tên loại, kế hoạch phải dùng KH".formatted(code),
                        "The number has %s in the place of the type code; a plan takes KH".formatted(code)));
        draft.member("number").span(span).found(written);
        if (other.isPresent() || code.charAt(0) == 'K' || code.charAt(0) == 'k') {
            draft.expected(written.substring(0, span.start()) + CODE + written.substring(span.end()));
        }
    }

    /** Whether it is {@code KH}, or that with capitals for a kind of plan: {@code KHLT}, {@code KHPH}. */
    private static boolean isOfPlans(String code) {
        boolean capitals = code.startsWith(CODE) && code.length() != 3 && code.length() <= 6;
        for (int i = 2; i < code.length(); i++) {
            capitals &= Character.isUpperCase(code.charAt(i));
        }
        return capitals;
    }
}
