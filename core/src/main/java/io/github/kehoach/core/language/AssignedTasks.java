package io.github.kehoach.core.language;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.NodeVisitor;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what a plan gives to do. */
final class AssignedTasks implements NodeVisitor {
    private final Plan plan;
    private final List<AssignedTask> tasks = new ArrayList<>();

    AssignedTasks(Plan plan) {
        this.plan = plan;
    }

    List<AssignedTask> all() {
        return List.copyOf(tasks);
    }

    @Override
    public void assignment(Assignment assignment, Location at) {
        for (int i = 0; i < assignment.tasks().size(); i++) {
            Task task = assignment.tasks().get(i);
            add(assignment, task, task.label(), at.member("tasks").index(i));
        }
        if (assignment.tasks().isEmpty()) {
            String words = String.join("\n", Particulars.lines(assignment));
            Task whole = Task.builder()
                    .text(words.isBlank() ? assignment.heading().orElse("") : words)
                    .build();
            add(assignment, whole, assignment.label(), at);
        }
    }

    @Override
    public void table(Table table, Location at) {
        for (TaskRow row : TaskRow.in(table, at)) {
            for (Task task : row.assignment().tasks()) {
                add(row.assignment(), task, row.assignment().label(), row.at());
            }
        }
    }

    @Override
    public void item(Item item, Location at) {
        activity(item, item.text(), at);
    }

    @Override
    public void section(Section section, Location at) {
        activity(section, section.heading(), at);
    }

    private void add(Assignment assignment, Task task, Optional<Label> label, Location at) {
        Particulars lines = Particulars.of(task);
        List<String> leaders = lines.leaders().isEmpty() ? assignment.assignees() : lines.leaders();
        Set<String> partners = new LinkedHashSet<>(assignment.partners());
        partners.addAll(lines.partners());
        leaders.forEach(partners::remove);
        tasks.add(new AssignedTask(
                leaders,
                List.copyOf(partners),
                label,
                task.text(),
                task.due().or(lines::due),
                task.deliverable().or(lines::deliverable),
                at));
    }

    /** An activity whose lines say who leads. */
    private void activity(Block block, String title, Location at) {
        Particulars lines = Particulars.under(block);
        if (!lines.leaders().isEmpty() && plan.path(at).stream().noneMatch(AssignedTasks::givesWork)) {
            tasks.add(new AssignedTask(
                    lines.leaders(), lines.partners(), block.label(), title, lines.due(), lines.deliverable(), at));
        }
    }

    private static boolean givesWork(Node part) {
        return part instanceof Assignment || part instanceof Task;
    }
}
