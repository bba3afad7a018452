package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.TaskRow;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Placed;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Reports a body that has work to do and is not sent the plan, neither by its name nor in a group. */
final class AssigneeNotRecipient implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("assignee-not-recipient", Severity.WARNING)
                .summary(
                        "Đơn vị được giao nhiệm vụ không có trong nơi nhận",
                        "A body with tasks is not among the recipients")
                .restsOn(Laws.decree30("Điều 17, khoản 1, điểm a"))
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        List<Placed<Assignment>> assignments = context.facts().assignments();
        List<TaskRow.Leaders> rows = rows(context);
        if (plan.recipients().isEmpty() || assignments.isEmpty() && rows.isEmpty()) {
            context.notApplicable();
            return;
        }
        Set<String> written = new HashSet<>();
        plan.recipients().forEach(recipient -> written.add(recipient.name()));
        Set<String> seen = new HashSet<>();
        for (Placed<Assignment> assignment : assignments) {
            Location list = assignment.at().member("assignees");
            check(assignment.part().assignees(), list, list::index, written, seen, context);
        }
        for (TaskRow.Leaders row : rows) {
            check(row.bodies(), row.at(), place -> row.at(), written, seen, context);
        }
    }

    private static List<TaskRow.Leaders> rows(RuleContext context) {
        List<TaskRow.Leaders> rows = new ArrayList<>(0);
        for (Placed<Block> block : context.facts().blocks()) {
            if (block.part() instanceof Table table) {
                rows.addAll(TaskRow.leaders(table, block.at()));
            }
        }
        return rows;
    }

    /** Looks closer at the bodies whose names are not among the recipients as they are written. */
    private static void check(
            List<String> assignees,
            Location all,
            IntFunction<Location> one,
            Set<String> written,
            Set<String> seen,
            RuleContext context) {
        if (written.containsAll(assignees) || Places.isInAnnex(all)) {
            return;
        }
        List<String> missing = new ArrayList<>(0);
        int place = 0;
        for (int i = 0; i < assignees.size(); i++) {
            String assignee = assignees.get(i);
            if (!written.contains(assignee) && isMissing(assignee, seen, context)) {
                missing.add(assignee);
                place = i;
            }
        }
        if (!missing.isEmpty()) {
            String names = String.join("; ", missing);
            context.report(
                            "%s có nhiệm vụ nhưng không có trong nơi nhận".formatted(names),
                            "%s has tasks and is not among the recipients".formatted(names))
                    .at(missing.size() == 1 ? one.apply(place) : all)
                    .found(names);
        }
    }

    /** Whether a body does not get the plan and was not met before; no for a name of which nobody can tell what it is. */
    private static boolean isMissing(String assignee, Set<String> seen, RuleContext context) {
        String key = context.facts().get(BodyKeys.OF_PLAN).of(assignee);
        Optional<RecipientKind.Head> head = Circulation.head(key);
        return head.isPresent()
                && seen.add(key)
                && !context.facts().get(Circulation.OF_PLAN).reaches(assignee, head.get());
    }
}
