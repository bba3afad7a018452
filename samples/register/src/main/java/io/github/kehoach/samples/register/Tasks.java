package io.github.kehoach.samples.register;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.NodeVisitor;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.form.PartTitles;
import io.github.kehoach.core.language.Particulars;
import io.github.kehoach.core.language.TaskRow;
import java.util.ArrayList;
import java.util.List;

/** Finds who does what in a plan: its assignments, the rows of its task tables, and activities with titled lines. */
final class Tasks implements NodeVisitor {
    private final Plan plan;
    private final Row.Origin origin;
    private final List<Row> rows = new ArrayList<>();

    private Tasks(Plan plan, String source) {
        this.plan = plan;
        String number = plan.number().map(written -> written.written()).orElse("");
        origin = new Row.Origin(source, number, plan.issued());
    }

    /** Returns the tasks in the order of the plan. */
    static List<Row> of(Plan plan, String source) {
        Tasks tasks = new Tasks(plan, source);
        plan.walk(tasks);
        return tasks.rows;
    }

    @Override
    public void assignment(Assignment assignment, Location at) {
        Location tasks = at.member("tasks");
        String place = place(at);
        for (int i = 0; i < assignment.tasks().size(); i++) {
            Task task = assignment.tasks().get(i);
            String label =
                    task.label().map(written -> " › " + written.written()).orElse("");
            rows.add(origin.of(assignment, task, place + label, tasks.index(i)));
        }
        if (assignment.tasks().isEmpty()) {
            String words = String.join("\n", lines(assignment.content()));
            Task whole = Task.builder()
                    .text(words.isBlank() ? assignment.heading().orElse("") : words)
                    .build();
            rows.add(origin.of(assignment, whole, place, at));
        }
    }

    @Override
    public void table(Table table, Location at) {
        for (TaskRow row : TaskRow.in(table, at)) {
            String label = row.assignment()
                    .label()
                    .map(number -> " › " + number.written())
                    .orElse("");
            row.assignment()
                    .tasks()
                    .forEach(task -> rows.add(origin.of(row.assignment(), task, place(at) + label, row.at())));
        }
    }

    @Override
    public void item(Item item, Location at) {
        activity(item.text(), item.content(), at);
    }

    @Override
    public void section(Section section, Location at) {
        activity(section.heading(), section.content(), at);
    }

    /** An activity whose lines say who leads. */
    private void activity(String title, List<Block> content, Location at) {
        Particulars lines = Particulars.of(lines(content));
        if (!lines.leaders().isEmpty() && plan.path(at).stream().noneMatch(Tasks::givesWork)) {
            rows.add(origin.row(
                    lines.leaders(), lines.partners(), title, lines.due(), lines.deliverable(), place(at), at));
        }
    }

    private static boolean givesWork(Node part) {
        return part instanceof Assignment || part instanceof Task;
    }

    private static List<String> lines(List<Block> content) {
        List<String> lines = new ArrayList<>();
        for (Block block : content) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (block instanceof Item item) {
                lines.add(item.text());
            }
        }
        return lines;
    }

    private String place(Location at) {
        return PartTitles.trail(plan, at);
    }
}
