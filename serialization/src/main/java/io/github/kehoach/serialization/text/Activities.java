package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.language.ColumnKind;
import io.github.kehoach.core.language.Deadlines;
import io.github.kehoach.core.language.Leadership;
import io.github.kehoach.core.language.Particulars;
import io.github.kehoach.core.language.TitledLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes one assignment of an activity and the titled lines under it, which say who leads, by when and with what result. */
final class Activities {
    private static final int LONGEST_TITLE = 40;

    private Activities() {}

    /**
     * An activity with such lines under it or in its own words. Where nothing else stands under a title line, what it says is
     * the task; else what stands between it and the lines are the tasks. Empty if no line names who leads.
     */
    static Optional<Assignment> of(Outline node) {
        List<Outline> children = node.children();
        int first = children.size();
        while (first > 0 && isLine(children.get(first - 1))) {
            first--;
        }
        List<Outline> lines = children.subList(first, children.size());
        if (lines.isEmpty() && node.text().indexOf(": ") < 0 || isLine(node)) {
            return Optional.empty();
        }
        List<Outline> work = children.subList(0, first);
        Particulars said = said(node.text(), lines);
        boolean title = first > 0 && Titles.isTitle(node);
        if (title && first == 1 && !lines.isEmpty() && said.leaders().isEmpty()) {
            return Assigning.led(work.get(0).text())
                    .filter(led -> isPlain(work.get(0)))
                    .map(led -> titled(node, work, lines, led(said, led)));
        }
        if (said.leaders().isEmpty() || !work.stream().allMatch(Activities::isWork)) {
            return Optional.empty();
        }
        if (!title) {
            return Optional.of(activity(node, said));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(titled(node, work, lines, said));
    }

    /** What lines say of an activity whose own words say who leads it. */
    private static Particulars led(Particulars said, Leadership led) {
        Set<String> partners = new LinkedHashSet<>(led.partners());
        partners.addAll(said.partners());
        return new Particulars(led.leaders(), List.copyOf(partners), said.due(), said.deliverable());
    }

    /** Puts lines that follow each of several activities in one list under them. */
    static void adoptLines(List<Outline> nodes) {
        if (nodes.stream().noneMatch(node -> Leadership.isTitled(node.text()))) {
            return;
        }
        List<List<Outline>> runs = new ArrayList<>();
        int at = 0;
        while (at < nodes.size() && nodes.get(at).label().isEmpty() && !isLine(nodes.get(at))) {
            at++;
        }
        while (at < nodes.size()) {
            int end = at + 1;
            while (end < nodes.size() && isLine(nodes.get(end))) {
                end++;
            }
            List<Outline> run = nodes.subList(at, end);
            boolean activity = run.get(0).label().isPresent() && !run.get(0).isTitled() && isWork(run.get(0));
            if (!activity || said("", run.subList(1, run.size())).leaders().isEmpty()) {
                return;
            }
            runs.add(List.copyOf(run));
            at = end;
        }
        nodes.subList(nodes.size() - runs.stream().mapToInt(List::size).sum(), nodes.size())
                .clear();
        for (List<Outline> run : runs) {
            run.get(0).children().addAll(run.subList(1, run.size()));
            nodes.add(run.get(0));
        }
    }

    /** One task, whose words are the activity's; the lines stand under it. */
    private static Assignment activity(Outline node, Particulars said) {
        return assignment(node, said)
                .addTask(Task.builder()
                        .text(node.text())
                        .due(said.due().or(() -> Deadlines.due(node.text())))
                        .deliverable(said.deliverable())
                        .content(blocks(node.children()))
                        .build())
                .build();
    }

    /**
     * A title line with its tasks. What the lines after them say of all tasks holds for each; they stand under a task that is
     * the only one.
     */
    private static Assignment titled(Outline node, List<Outline> work, List<Outline> lines, Particulars said) {
        Assignment.Builder assignment = assignment(node, said).heading(node.text());
        boolean one = work.size() == 1;
        for (Outline each : work) {
            Task task = Assigning.task(each, each.text()).build();
            Task.Builder led = Task.builder()
                    .from(task)
                    .due(task.due().or(said::due))
                    .addAllContent(one ? blocks(lines) : List.of());
            if (one && task.deliverable().isEmpty()) {
                led.deliverable(said.deliverable());
            }
            assignment.addTask(led.build());
        }
        return assignment.content(one ? List.of() : blocks(lines)).build();
    }

    private static Assignment.Builder assignment(Outline node, Particulars said) {
        return Assignment.builder()
                .label(node.label())
                .assignees(said.leaders())
                .partners(said.partners());
    }

    private static Particulars said(String activity, List<Outline> lines) {
        List<String> words = new ArrayList<>();
        words.add(activity);
        for (Outline line : lines) {
            words.add(line.text());
            line.children().forEach(child -> words.add(child.text()));
        }
        return Particulars.of(words);
    }

    /** Whether a passage is a titled line, or nothing but a usual title with its words or such lines under it. */
    private static boolean isLine(Outline node) {
        String text = node.text();
        boolean over = node.isTitled() || node.children().isEmpty() && !text.contains(": ");
        return !over
                && (TitledLine.of(text).isPresent() || !node.children().isEmpty() && isUsualTitle(text))
                && isPlain(node);
    }

    private static boolean isUsualTitle(String text) {
        String title = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        return title.length() <= LONGEST_TITLE && ColumnKind.of(title).isPresent();
    }

    /** Whether a passage is something to be done that no words of its own give to anybody. */
    private static boolean isWork(Outline node) {
        return isPlain(node)
                && !Titles.isTitle(node)
                && Leadership.in(node.text())
                        .filter(led -> !led.leaders().isEmpty())
                        .isEmpty();
    }

    /** Whether no table stands in a passage or under it. */
    private static boolean isPlain(Outline node) {
        return node.passage().cells().isEmpty() && node.children().stream().allMatch(Activities::isPlain);
    }

    private static List<Block> blocks(List<Outline> nodes) {
        return nodes.stream().map(Activities::block).toList();
    }

    private static Block block(Outline node) {
        return node.label().isEmpty()
                ? Paragraph.of(node.text())
                : Item.builder()
                        .label(node.label())
                        .text(node.text())
                        .content(blocks(node.children()))
                        .build();
    }
}
