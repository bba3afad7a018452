package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Notation;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.FindingDraft;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.Optional;

/** Reports a number in the notation of another regime: the Party's from a union, the state's from the Party. */
final class ForeignNumberNotation implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("foreign-number-notation", Severity.ERROR)
                .summary(
                        "Số, ký hiệu viết theo thể thức của hệ thống khác",
                        "The number is written in the notation of another regime")
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
        NumberForm form = context.facts().get(NumberForm.OF_PLAN);
        Optional<Notation> notation = form.notation();
        // whose notation a joint plan takes is for the bodies to agree on
        boolean free = context.regime() == Regime.OTHER || plan.issuers().size() > 1;
        if (notation.isEmpty() || free) {
            context.notApplicable();
            return;
        }
        boolean party = context.regime() == Regime.PARTY || context.regime() == Regime.YOUTH_UNION;
        Notation own = party ? Notation.PARTY : Notation.STATE;
        if (notation.get() == own) {
            return;
        }
        String written = form.written();
        FindingDraft draft = party
                ? context.report(
                        "Số, ký hiệu %s viết kiểu văn bản nhà nước; phải gạch nối sau số và gạch chéo trước tên cơ quan"
                                .formatted(written),
                        "The number %s is in the notation of the state; a hyphen follows the number, a slash the type"
                                .formatted(written))
                : context.report(
                        "Số, ký hiệu %s viết kiểu văn bản của Đảng; phải gạch chéo sau số và gạch nối trước tên cơ quan"
                                .formatted(written),
                        "The number %s is in the notation of the Party; a slash follows the number, a hyphen the type"
                                .formatted(written));
        draft.member("number").found(written);
        form.in(own).ifPresent(draft::expected);
    }
}
