package io.github.kehoach.core.form;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives markers to the parts of a plan that have none. */
final class Numbering {
    private static final Label DASH = Label.of("-");
    private static final Label PLUS = Label.of("+");

    private final FormWording wording;

    Numbering(FormWording wording) {
        this.wording = wording;
    }

    Plan plan(Plan plan) {
        return Plan.builder()
                .from(plan)
                .body(blocks(plan.body(), 0, 0))
                .annexes(plan.annexes().stream().map(this::annex).toList())
                .build();
    }

    private Annex annex(Annex annex) {
        return Annex.builder()
                .from(annex)
                .content(blocks(annex.content(), 0, 0))
                .build();
    }

    /**
     * Numbers neighbours.
     *
     * @param depth how many headings stand above them
     * @param entries how many entries they stand under
     */
    private List<Block> blocks(List<Block> blocks, int depth, int entries) {
        List<Block> numbered = new ArrayList<>(blocks.size());
        int headings = 0;
        for (Block block : blocks) {
            headings += wording.isTitled(block) ? 1 : 0;
            numbered.add(block(block, depth, entries, headings));
        }
        return numbered;
    }

    private Block block(Block block, int depth, int entries, int number) {
        if (block instanceof Section section) {
            return Section.builder()
                    .from(section)
                    .label(section.label().orElseGet(() -> wording.marker(depth, number)))
                    .content(blocks(section.content(), depth + 1, 0))
                    .build();
        }
        if (block instanceof Assignment assignment) {
            return assignment(assignment, depth, number);
        }
        if (block instanceof Item item) {
            return Item.builder()
                    .from(item)
                    .label(entry(item.label(), entries))
                    .content(blocks(item.content(), depth + 1, entries + 1))
                    .build();
        }
        if (block instanceof Objective objective) {
            return Objective.builder()
                    .from(objective)
                    .label(entry(objective.label(), entries))
                    .content(blocks(objective.content(), depth + 1, entries + 1))
                    .build();
        }
        return block;
    }

    private Assignment assignment(Assignment assignment, int depth, int number) {
        boolean titled = wording.isTitled(assignment);
        List<Task> tasks = new ArrayList<>(assignment.tasks().size());
        for (Task task : assignment.tasks()) {
            boolean insteadOfTitle = !titled && tasks.isEmpty();
            tasks.add(Task.builder()
                    .from(task)
                    .label(insteadOfTitle ? task.label() : Optional.of(entry(task.label(), 0)))
                    .content(blocks(task.content(), depth + 2, 1))
                    .build());
        }
        Label marker = assignment.label().orElseGet(() -> titled ? wording.marker(depth, number) : DASH);
        return Assignment.builder()
                .from(assignment)
                .label(marker)
                .tasks(tasks)
                .content(blocks(assignment.content(), depth + 1, 0))
                .build();
    }

    private static Label entry(Optional<Label> label, int entries) {
        return label.orElse(entries % 2 == 0 ? DASH : PLUS);
    }
}
