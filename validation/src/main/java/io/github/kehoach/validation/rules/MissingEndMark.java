package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.FindingDraft;
import io.github.kehoach.validation.Provision;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports a body that does not end with the end mark. Since Hướng dẫn 05-HD/VPTW a Party plan needs none. */
final class MissingEndMark implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("missing-end-mark", Severity.WARNING)
                .partySeverity(Severity.INFO)
                .summary("Nội dung kế hoạch không kết thúc bằng dấu “./.”", "The body does not end with the end mark")
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
        boolean needless = context.regime() == Regime.PARTY && context.isSince(Laws.GUIDE_05);
        if (plan.body().isEmpty() || needless) {
            context.notApplicable();
            return;
        }
        if (!BodyEnd.of(context.facts()).marks().isEmpty()) {
            return;
        }
        BodyEnd.Closing closing = BodyEnd.closing(plan);
        FindingDraft draft = context.report(
                        "Nội dung kế hoạch không kết thúc bằng dấu “./.”",
                        "The body does not end with the end mark “./.”")
                .at(closing.at())
                .expected(EndMark.SIGN);
        if (closing.text().isPresent()) {
            mend(closing.text().get(), closing, isCut(plan), draft);
        }
    }

    /** Whether the plan may go on after its last word: nothing that follows the body is there. */
    private static boolean isCut(Plan plan) {
        return plan.signatures().isEmpty() && plan.recipients().isEmpty();
    }

    private static void mend(String text, BodyEnd.Closing closing, boolean cut, FindingDraft draft) {
        int end = EndMark.trimmed(text);
        if (end == 0) {
            return;
        }
        char last = text.charAt(end - 1);
        boolean ellipsis = last == '…' || text.startsWith("...", end - 3);
        Span span = new Span(last == '.' && !ellipsis ? end - 1 : end, end);
        draft.span(new Span(end - 1, end));
        boolean sentence = last == '.' || last == '…';
        boolean garbled = sentence && text.indexOf('/', Math.max(0, end - 3)) >= 0;
        if (garbled) {
            // something was meant for the mark, and nobody can tell what of it
            return;
        }
        if (sentence || !cut && (Character.isLetterOrDigit(last) || ")”\"".indexOf(last) >= 0)) {
            draft.fix(new Edit(closing.at(), span, ellipsis ? "/." : EndMark.SIGN));
        }
    }
}
