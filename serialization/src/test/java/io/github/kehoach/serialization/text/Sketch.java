package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.TableRow;
import io.github.kehoach.core.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows blocks a line each, for expectations that a reader takes in at a glance. */
final class Sketch {
    private final StringBuilder text = new StringBuilder();

    private Sketch() {}

    /** The blocks of the body that a text with this body gives; a title stands before it. */
    static String read(String body) {
        return of(PlanText.read("KẾ HOẠCH\nMở lớp dạy bơi\n\n" + body)
                .plan()
                .orElseThrow()
                .body());
    }

    static String of(List<Block> blocks) {
        Sketch sketch = new Sketch();
        sketch.blocks(blocks, "");
        return sketch.text.toString();
    }

    private void blocks(List<Block> blocks, String indent) {
        blocks.forEach(block -> block(block, indent));
    }

    private void block(Block block, String indent) {
        if (block instanceof Section section) {
            line(indent, "section", section.label(), section.heading());
        } else if (block instanceof Item item) {
            line(indent, "item", item.label(), item.text());
        } else if (block instanceof Objective objective) {
            String kind = objective.kind().map(told -> told.code()).orElse("objective");
            line(indent, kind, objective.label(), objective.text());
        } else if (block instanceof Paragraph paragraph) {
            line(indent, "paragraph", Optional.empty(), paragraph.text());
        } else if (block instanceof Table table) {
            table(table, indent);
        } else if (block instanceof Assignment assignment) {
            assignment(assignment, indent);
        }
        blocks(block.content(), indent + "  ");
    }

    private void assignment(Assignment assignment, String indent) {
        String partners = assignment.partners().isEmpty() ? "" : " + " + String.join(" & ", assignment.partners());
        String bodies = "<" + String.join(" & ", assignment.assignees()) + partners + ">";
        String heading = assignment.heading().map(words -> words + " ").orElse("");
        line(indent, "assignment", assignment.label(), heading + bodies);
        for (Task task : assignment.tasks()) {
            String due = task.due().map(day -> " {" + day + "}").orElse("");
            line(indent + "  ", "task", task.label(), task.text() + due);
            blocks(task.content(), indent + "    ");
        }
    }

    private void table(Table table, String indent) {
        String caption = table.caption().map(words -> words + ": ").orElse("");
        List<String> rows = new ArrayList<>();
        if (!table.columns().isEmpty()) {
            rows.add("[" + String.join(", ", table.columns()) + "]");
        }
        for (TableRow row : table.rows()) {
            rows.add(String.join(", ", row.cells()));
        }
        line(indent, "table", Optional.empty(), caption + String.join(" / ", rows));
    }

    private void line(String indent, String kind, Optional<?> label, String words) {
        String marker = label.map(written -> " " + written).orElse("");
        text.append(indent)
                .append(kind)
                .append(marker)
                .append(' ')
                .append(words)
                .append('\n');
    }
}
