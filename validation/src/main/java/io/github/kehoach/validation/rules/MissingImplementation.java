package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Assignment;
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

/** Reports a plan in sections of which none says who carries it out. */
final class MissingImplementation implements Rule, Check<Plan> {
    private static final Set<SectionRole> ROLES = Set.of(SectionRole.IMPLEMENTATION);
    private static final List<String> WORDS = List.of(
            "tổ chức thực hiện",
            "tổ chức triển khai",
            "triển khai thực hiện",
            "tổ chức, triển khai",
            "chỉ đạo thực hiện",
            "phân công",
            "trách nhiệm",
            "thi hành",
            "chế độ báo cáo",
            "nhiệm vụ của các",
            "nhiệm vụ cụ thể của");

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("missing-implementation", Severity.WARNING)
                .summary("Kế hoạch không có phần tổ chức thực hiện", "No section states who carries the plan out")
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
        } else if (!level.has(ROLES, WORDS)
                && !level.assigns()
                && plan.body().stream().noneMatch(Assignment.class::isInstance)) {
            context.report(
                            "Kế hoạch không có phần tổ chức thực hiện",
                            "No section of the plan states who carries it out")
                    .member("body");
        }
    }
}
