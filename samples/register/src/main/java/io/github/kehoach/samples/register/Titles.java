package io.github.kehoach.samples.register;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the parts of a plan are called in the plan. */
final class Titles {
    private static final int LONGEST = 60;

    private Titles() {}

    /** The words that stand for a part; empty for a paragraph, and for a table without a caption. */
    static Optional<String> of(Node part) {
        if (part instanceof Section section) {
            return Optional.of(section.heading());
        } else if (part instanceof Assignment assignment) {
            return Optional.of(assignment.heading().orElse(String.join(", ", assignment.assignees())));
        } else if (part instanceof Item item) {
            return Optional.of(item.text());
        } else if (part instanceof Task task) {
            return Optional.of(task.text());
        } else if (part instanceof Objective objective) {
            return Optional.of(objective.text());
        } else if (part instanceof Annex annex) {
            return annex.title().or(annex::label);
        }
        return part instanceof Table table ? table.caption() : Optional.empty();
    }

    /** Where a text stands, for people: the labels and short titles of the parts that lead to it. */
    static String place(List<Node> path) {
        List<String> steps = new ArrayList<>();
        for (Node part : path) {
            String step = (label(part) + " "
                            + of(part).map(words -> Wording.cut(words, LONGEST)).orElse(""))
                    .strip();
            if (!step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join(" › ", steps);
    }

    private static String label(Node part) {
        Optional<Label> label = part instanceof Block block
                ? block.label()
                : part instanceof Task task ? task.label() : Optional.empty();
        return label.map(Label::written).orElse("");
    }
}
