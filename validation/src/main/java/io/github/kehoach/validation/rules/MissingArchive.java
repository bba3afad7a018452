package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports a list of recipients without the line that says who keeps the plan. */
final class MissingArchive implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("missing-archive", Severity.WARNING)
                .summary("Nơi nhận thiếu dòng lưu văn bản", "The recipients lack the archive line")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 9", "Điều 14"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        if (plan.archive().isPresent()) {
            return;
        }
        if (plan.recipients().isEmpty()) {
            // the whole list is missing, which another rule says
            context.notApplicable();
            return;
        }
        context.report("Nơi nhận không có dòng “Lưu”", "The recipients have no archive line (Lưu)");
    }
}
