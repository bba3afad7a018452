package io.github.kehoach.core.language;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.NodeVisitor;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of a table that gives work to bodies: its columns say what is to be done and who leads, and may say who cooperates, by
 * when and what has to come of it. Plans store such a table as it is written; this is what it means.
 *
 * @param at the row
 * @param assignment the same as an assignment, with one task; its label is the number of the row
 */
public record TaskRow(Location at, Assignment assignment) {
    private static final int YEAR = 4;

    /** The task rows of all tables of body and annexes, in document order. */
    public static List<TaskRow> in(Plan plan) {
        List<TaskRow> rows = new ArrayList<>();
        plan.walk(new NodeVisitor() {
            @Override
            public void table(Table table, Location at) {
                rows.addAll(in(table, at));
            }
        });
        return rows;
    }

    /**
     * The task rows of a table.
     *
     * @param at the table
     * @return none if no column, or more than one, says who leads, or none says what is to be done; a row that leaves one of
     *     the two open is no task row
     */
    public static List<TaskRow> in(Table table, Location at) {
        List<ColumnKind> kinds = kinds(table);
        List<TaskRow> rows = new ArrayList<>();
        for (Leaders leaders : leaders(table, at, kinds)) {
            List<String> cells = table.rows().get(leaders.at().elementIndex()).cells();
            rows.add(new TaskRow(leaders.at(), assignment(cells, kinds, leaders.bodies())));
        }
        return rows;
    }

    /**
     * Who leads the work of a task row.
     *
     * @param at the row
     * @param bodies the bodies, at least one
     */
    public record Leaders(Location at, List<String> bodies) {}

    /**
     * Who leads the work of the task rows of a table: the assignees of {@link #in(Table, Location)}, without what else the rows
     * say.
     *
     * @param at the table
     */
    public static List<Leaders> leaders(Table table, Location at) {
        return leaders(table, at, kinds(table));
    }

    private static List<Leaders> leaders(Table table, Location at, List<ColumnKind> kinds) {
        int leader = kinds.indexOf(ColumnKind.LEADER);
        int work = kinds.indexOf(ColumnKind.WORK);
        if (work < 0 || leader < 0 || leader != kinds.lastIndexOf(ColumnKind.LEADER)) {
            return List.of();
        }
        Location rows = at.member("rows");
        List<Leaders> found = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> cells = table.rows().get(i).cells();
            List<String> bodies = cell(cells, work).isBlank() ? List.of() : bodies(cell(cells, leader));
            if (!bodies.isEmpty()) {
                found.add(new Leaders(rows.index(i), bodies));
            }
        }
        return found;
    }

    private static List<ColumnKind> kinds(Table table) {
        List<ColumnKind> kinds = new ArrayList<>(table.columns().size());
        for (String title : table.columns()) {
            kinds.add(ColumnKind.of(title).orElse(ColumnKind.OTHER));
        }
        return kinds;
    }

    private static Assignment assignment(List<String> cells, List<ColumnKind> kinds, List<String> leaders) {
        String work = cell(cells, kinds, ColumnKind.WORK);
        String number = cell(cells, kinds, ColumnKind.NUMBER);
        String time = cell(cells, kinds, ColumnKind.TIME);
        String product = cell(cells, kinds, ColumnKind.PRODUCT);
        Task task = Task.builder()
                .text(work)
                .due(due(time, work))
                .deliverable(product.isBlank() ? Optional.empty() : Optional.of(product))
                .build();
        return Assignment.builder()
                .label(number.isBlank() ? Optional.empty() : Optional.of(Label.of(number)))
                .assignees(leaders)
                .partners(bodies(cell(cells, kinds, ColumnKind.PARTNERS)))
                .addTask(task)
                .build();
    }

    /** A year alone under the title of a time is the last that counts; without a time, the words of the work may name one. */
    static Optional<PartialDate> due(String time, String work) {
        if (time.isBlank()) {
            return Deadlines.due(work);
        }
        boolean year =
                time.length() == YEAR && time.chars().allMatch(c -> c >= '0' && c <= '9') && time.charAt(0) != '0';
        return year ? Optional.of(PartialDate.of(Integer.parseInt(time))) : Deadlines.due(time);
    }

    private static String cell(List<String> cells, List<ColumnKind> kinds, ColumnKind kind) {
        return cell(cells, kinds.indexOf(kind));
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    /** The bodies of a cell, which may stand one a line, each after a dash, or in a list. */
    private static List<String> bodies(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        Set<String> bodies = new LinkedHashSet<>();
        int start = 0;
        for (int at = 0; at <= cell.length(); at++) {
            if (at == cell.length() || cell.charAt(at) == '\n' || cell.charAt(at) == ';') {
                for (String entry : entries(cell.substring(start, at).strip())) {
                    bodies.addAll(Bodies.split(entry));
                }
                start = at + 1;
            }
        }
        return List.copyOf(bodies);
    }

    /** The entries of a line that starts with a dash, each up to the next dash; or the line. */
    private static List<String> entries(String line) {
        if (!isDash(line, 0)) {
            return List.of(line);
        }
        List<String> entries = new ArrayList<>();
        int start = 1;
        for (int i = 1; i < line.length(); i++) {
            boolean next = isDash(line, i) && line.charAt(i - 1) == ' ' && Bodies.startsAt(line, i + 2);
            if (next) {
                entries.add(line.substring(start, i).strip());
                start = i + 1;
            }
        }
        entries.add(line.substring(start).strip());
        return entries;
    }

    private static boolean isDash(String line, int at) {
        return line.length() > at + 1 && "-–+•".indexOf(line.charAt(at)) >= 0 && line.charAt(at + 1) == ' ';
    }
}
