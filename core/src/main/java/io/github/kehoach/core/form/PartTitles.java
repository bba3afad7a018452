package io.github.kehoach.core.form;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the parts of a plan are called in it, so that people can be told where something stands. */
public final class PartTitles {
    private static final int LONGEST = 60;
    private static final String STEP = " › ";

    private PartTitles() {}

    /**
     * Returns the words that stand for a part: the heading of a section, the bodies of an assignment without one, the text of an
     * item, objective or task, the title of an annex, the caption of a table.
     *
     * @return empty for a paragraph and all other parts, and for a table without a caption
     */
    public static Optional<String> of(Node part) {
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

    /**
     * Returns where a place is, for people: labels and titles of the parts that lead to it, long ones cut after a word, as
     * {@code III. TỔ CHỨC THỰC HIỆN › 1. Thư viện tỉnh}.
     *
     * @return empty for a place outside body and annexes
     */
    public static String trail(Plan plan, Location at) {
        List<String> steps = new ArrayList<>();
        for (Node part : plan.path(at)) {
            String step = (label(part) + " " + of(part).map(PartTitles::cut).orElse("")).strip();
            if (!step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join(STEP, steps);
    }

    private static String label(Node part) {
        Optional<Label> label = part instanceof Block block
                ? block.label()
                : part instanceof Task task ? task.label() : Optional.empty();
        return label.map(Label::written).orElse("");
    }

    private static String cut(String words) {
        String line = words.strip();
        if (line.length() <= LONGEST) {
            return line.replace('\n', ' ');
        }
        int blank = line.lastIndexOf(' ', LONGEST - 1);
        int end = blank > LONGEST / 2 ? blank : LONGEST - 1;
        end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        return line.substring(0, end).strip().replace('\n', ' ') + "…";
    }
}
