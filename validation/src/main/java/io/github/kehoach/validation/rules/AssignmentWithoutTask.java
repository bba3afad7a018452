package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.Leadership;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports an assignment that names a body and says nothing of its work. */
final class AssignmentWithoutTask implements Rule, Check<Assignment> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("assignment-without-task", Severity.WARNING)
                .summary("Đơn vị được phân công mà không có nhiệm vụ", "A body is named and given no task")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.assignments(this);
    }

    @Override
    public void check(Assignment assignment, RuleContext context) {
        boolean empty = assignment.tasks().isEmpty() && assignment.content().isEmpty();
        if (empty && assignment.heading().flatMap(Leadership::responsible).isEmpty()) {
            String bodies = String.join(", ", assignment.assignees());
            context.report(
                    "%s được phân công mà không có nhiệm vụ nào".formatted(bodies),
                    "%s is named and given no task".formatted(bodies));
        }
    }
}
