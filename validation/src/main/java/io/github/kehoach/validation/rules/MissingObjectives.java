package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.SectionRole;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.List;
import java.util.Set;

/** Reports a plan in sections of which none says what the plan is for. */
final class MissingObjectives implements Rule, Check<Plan> {
    private static final Set<SectionRole> ROLES = Set.of(SectionRole.OBJECTIVES, SectionRole.TARGETS);
    private static final List<String> WORDS =
            List.of("mục đích", "yêu cầu", "mục tiêu", "chỉ tiêu", "quan điểm", "ý nghĩa");

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("missing-objectives", Severity.WARNING)
                .summary("Kế hoạch không có phần mục đích, yêu cầu", "No section states the objectives")
                .restsOn(Laws.CUSTOM)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        FirstLevel level = FirstLevel.of(context.facts());
        if (!level.isDivided()) {
            context.notApplicable();
        } else if (!level.has(ROLES, WORDS)) {
            context.report(
                            "Kế hoạch không có phần mục đích, yêu cầu hoặc mục tiêu",
                            "No section of the plan states its purposes, requirements or goals")
                    .member("body");
        }
    }
}
