package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.core.language.Particulars;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Placed;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reports a body that has two assignments in one list. A list that goes by activities may name one body several times, and
 * one body may have work of its own besides work with others.
 */
final class DuplicateAssignee implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("duplicate-assignee", Severity.INFO)
                .summary(
                        "Một đơn vị được phân công hai lần trong cùng một danh sách",
                        "One body has two assignments in one list")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        Map<Location, List<Placed<Assignment>>> lists = new LinkedHashMap<>();
        for (Placed<Assignment> assignment : context.facts().assignments()) {
            Location list = assignment.at().parent().orElse(Location.ROOT);
            lists.computeIfAbsent(list, first -> new ArrayList<>()).add(assignment);
        }
        boolean compared = false;
        for (List<Placed<Assignment>> list : lists.values()) {
            if (list.size() > 1 && goesByBodies(list)) {
                compared = true;
                compare(list, context);
            }
        }
        if (!compared) {
            context.notApplicable();
        }
    }

    /** Whether most assignments of a list are headed by the bodies themselves, not by what is to be done. */
    private static boolean goesByBodies(List<Placed<Assignment>> list) {
        long named =
                list.stream().filter(assignment -> isNamed(assignment.part())).count();
        return named * 2 >= list.size();
    }

    private static boolean isNamed(Assignment assignment) {
        String first = assignment.assignees().get(0);
        if (assignment.heading().isPresent()) {
            return names(assignment.heading().get(), first);
        }
        if (assignment.tasks().isEmpty()) {
            return true;
        }
        Task task = assignment.tasks().get(0);
        return !names(task.text(), first) && !Particulars.of(task).leaders().contains(first);
    }

    private static boolean names(String text, String body) {
        return text.contains(body) || Folding.key(text).contains(Folding.key(body));
    }

    private static void compare(List<Placed<Assignment>> list, RuleContext context) {
        Map<Set<String>, Assignment> before = new HashMap<>();
        for (Placed<Assignment> placed : list) {
            Assignment assignment = placed.part();
            Set<String> bodies = new TreeSet<>();
            assignment.assignees().forEach(assignee -> bodies.add(Folding.key(assignee)));
            if (before.putIfAbsent(bodies, assignment) != null) {
                String names = String.join(", ", assignment.assignees());
                Location assignees = placed.at().member("assignees");
                context.report(
                                "%s được phân công hai lần trong cùng một danh sách".formatted(names),
                                "%s has two assignments in one list".formatted(names))
                        .at(assignment.assignees().size() == 1 ? assignees.index(0) : assignees)
                        .found(names);
            }
        }
    }
}
