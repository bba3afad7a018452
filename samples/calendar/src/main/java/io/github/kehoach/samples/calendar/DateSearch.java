package io.github.kehoach.samples.calendar;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.NodeVisitor;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.form.PartTitles;
import io.github.kehoach.core.language.ColumnKind;
import io.github.kehoach.core.language.Passage;
import io.github.kehoach.core.language.TaskRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for dates in the running text and the tables of body and annexes. */
final class DateSearch implements NodeVisitor {
    private final Plan plan;
    private final Agenda agenda;
    private final IdentityHashMap<Node, Responsible> known = new IdentityHashMap<>();

    DateSearch(Plan plan, Agenda agenda) {
        this.plan = plan;
        this.agenda = agenda;
    }

    @Override
    public void section(Section section, Location at) {
        look(section.heading(), at);
    }

    @Override
    public void paragraph(Paragraph paragraph, Location at) {
        look(paragraph.text(), at);
    }

    @Override
    public void item(Item item, Location at) {
        look(item.text(), at);
    }

    @Override
    public void objective(Objective objective, Location at) {
        look(objective.text(), at);
    }

    @Override
    public void assignment(Assignment assignment, Location at) {
        look(assignment.heading().orElse(""), at);
    }

    @Override
    public void task(Task task, Location at) {
        look(task.text(), at);
    }

    @Override
    public void table(Table table, Location at) {
        Map<Location, Assignment> tasks = new HashMap<>();
        TaskRow.in(table, at).forEach(row -> tasks.put(row.at(), row.assignment()));
        table.caption().ifPresent(caption -> look(caption, at));
        List<Optional<ColumnKind>> kinds =
                table.columns().stream().map(ColumnKind::of).toList();
        for (int i = 0; i < table.rows().size(); i++) {
            Location row = at.member("rows").index(i);
            Optional<Assignment> task = Optional.ofNullable(tasks.get(row));
            List<String> cells = table.rows().get(i).cells();
            for (int j = 0; j < cells.size(); j++) {
                cell(table, cells, j, kinds, row, task);
            }
            task.ifPresent(
                    assignment -> new TaskTime(agenda, assignment.tasks().get(0), row).add(Responsible.of(assignment)));
        }
    }

    private void cell(
            Table table,
            List<String> cells,
            int j,
            List<Optional<ColumnKind>> kinds,
            Location row,
            Optional<Assignment> task) {
        if (mayTell(cells.get(j))) {
            boolean time = j < kinds.size() && kinds.get(j).equals(Optional.of(ColumnKind.TIME));
            String rest =
                    task.map(assignment -> assignment.tasks().get(0).text()).orElseGet(() -> rest(cells, j, kinds));
            Responsible body = task.map(Responsible::of).orElseGet(() -> Responsible.of(plan.path(row), known));
            String around = rest.isBlank() ? around(plan.path(row), true) : rest;
            Optional<String> column = time ? Optional.of(table.columns().get(j)) : Optional.empty();
            tell(cells.get(j), row, body, around, column);
        }
    }

    /** What the other cells of a row say that is no number. */
    private static String rest(List<String> cells, int without, List<Optional<ColumnKind>> kinds) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Optional<ColumnKind> kind = i < kinds.size() ? kinds.get(i) : Optional.empty();
            if (kind.equals(Optional.of(ColumnKind.WORK))
                    && i != without
                    && !cells.get(i).isBlank()) {
                return cells.get(i);
            }
            boolean says = i != without && !kind.equals(Optional.of(ColumnKind.NUMBER));
            if (says && !Wording.isScant(cells.get(i), 1)) {
                rest.add(cells.get(i));
            }
        }
        return String.join(" – ", rest);
    }

    private void look(String text, Location at) {
        if (mayTell(text)) {
            List<Node> path = plan.path(at);
            tell(text, at, Responsible.of(path, known), around(path, false), Optional.empty());
        }
    }

    /** Whether a text may say something of time, as far as a glance can tell. */
    private static boolean mayTell(String text) {
        return Passage.of(text).mayTellDate() || text.contains("ự kiện") || text.contains("kỷ niệm");
    }

    private void tell(String text, Location at, Responsible body, String around, Optional<String> column) {
        agenda.addWindows(text, at);
        new TextDates(agenda, text, at, body, around, column).look();
    }

    /** The title of the innermost part around a text; that of the plan if there is none. */
    private String around(List<Node> path, boolean whole) {
        for (int i = path.size() - (whole ? 1 : 2); i >= 0; i--) {
            Optional<String> title = PartTitles.of(path.get(i));
            if (title.isPresent()) {
                return title.get();
            }
        }
        return plan.subject().orElse("");
    }
}
