package io.github.kehoach.core.form;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.form.PlanForm.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets out blocks, with what stands under each after it. */
final class BodyLines {
    private final FormWording wording;
    private final List<Line> lines = new ArrayList<>();

    BodyLines(FormWording wording) {
        this.wording = wording;
    }

    List<Line> all() {
        return List.copyOf(lines);
    }

    void add(List<Block> blocks, Location list) {
        add(blocks, list, 0);
    }

    private void add(List<Block> blocks, Location list, int depth) {
        int headings = 0;
        for (int i = 0; i < blocks.size(); i++) {
            headings += wording.isTitled(blocks.get(i)) ? 1 : 0;
            add(blocks.get(i), list.index(i), depth, headings);
        }
    }

    private void add(Block block, Location at, int depth, int number) {
        if (block instanceof Section section) {
            heading(FormPart.HEADING, section, section.heading(), at, depth, number);
            add(section.content(), at.member("content"), depth + 1);
        } else if (block instanceof Assignment assignment) {
            add(assignment, at, depth, number);
        } else if (block instanceof Table table) {
            table.caption()
                    .ifPresent(caption -> line(
                            FormPart.TABLE_CAPTION, Optional.empty(), caption, depth, table, at.member("caption")));
            line(FormPart.TABLE, Optional.empty(), "", depth, table, at);
        } else if (block instanceof Item item) {
            line(FormPart.ITEM, item.label(), item.text(), depth, item, at);
        } else if (block instanceof Objective objective) {
            line(FormPart.OBJECTIVE, objective.label(), objective.text(), depth, objective, at);
        } else if (block instanceof Paragraph paragraph) {
            line(FormPart.PARAGRAPH, Optional.empty(), paragraph.text(), depth, paragraph, at);
        }
        if (!(block instanceof Section || block instanceof Assignment)) {
            add(block.content(), at.member("content"), depth + 1);
        }
    }

    private void add(Assignment assignment, Location at, int depth, int number) {
        Optional<String> heading = wording.heading(assignment);
        List<Task> tasks = assignment.tasks();
        heading.ifPresent(words -> heading(FormPart.ASSIGNMENT, assignment, words, at, depth, number));
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            Location place = at.member("tasks").index(i);
            boolean instead = i == 0 && heading.isEmpty();
            line(
                    FormPart.TASK,
                    instead ? assignment.label() : task.label(),
                    task.text(),
                    instead ? depth : depth + 1,
                    task,
                    place);
            add(task.content(), place.member("content"), instead ? depth + 1 : depth + 2);
        }
        add(assignment.content(), at.member("content"), depth + 1);
    }

    private void heading(FormPart part, Block block, String words, Location at, int depth, int number) {
        Label label = block.label().orElseGet(() -> wording.marker(depth, number));
        boolean ownLine = label.word().isPresent() && label.delimiter().isEmpty();
        if (ownLine) {
            line(FormPart.SECTION_NUMBER, Optional.empty(), label.written(), depth, block, at.member("label"));
        }
        line(part, ownLine ? Optional.empty() : Optional.of(label), words, depth, block, at);
    }

    private void line(FormPart part, Optional<Label> label, String words, int depth, Node node, Location at) {
        lines.add(new Line(part, label.map(Label::written).orElse(""), words, depth, node, at));
    }
}
