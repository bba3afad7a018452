package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports a body that leads and supports the same work. */
final class AssigneeIsPartner implements Rule, Check<Assignment> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("assignee-is-partner", Severity.WARNING)
                .summary(
                        "Một đơn vị vừa chủ trì vừa phối hợp cùng một nhiệm vụ",
                        "One body leads and supports the same task")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.assignments(this);
    }

    @Override
    public void check(Assignment assignment, RuleContext context) {
        List<String> partners = assignment.partners();
        if (partners.isEmpty()) {
            context.notApplicable();
            return;
        }
        BodyKeys keys = context.facts().get(BodyKeys.OF_PLAN);
        Set<String> leaders = new HashSet<>();
        assignment.assignees().forEach(assignee -> leaders.add(keys.of(assignee)));
        for (int i = 0; i < partners.size(); i++) {
            String partner = partners.get(i);
            if (leaders.contains(keys.of(partner))) {
                context.report(
                                "%s vừa chủ trì vừa phối hợp cùng một nhiệm vụ".formatted(partner),
                                "%s leads and supports the same task".formatted(partner))
                        .at(context.at().member("partners").index(i))
                        .found(partner);
            }
        }
    }
}
