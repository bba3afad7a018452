package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.TableRow;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.language.Particulars;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes blocks, a line for each marker and paragraph and a blank line after it. */
final class BlockWriter {
    private static final String[] ROMAN = {
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"
    };
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private final Regime regime;
    private final StringBuilder text;

    BlockWriter(Regime regime, StringBuilder text) {
        this.regime = regime;
        this.text = text;
    }

    void blocks(List<Block> blocks, int depth) {
        int titled = 0;
        for (Block block : blocks) {
            titled += isTitled(block) ? 1 : 0;
            block(block, depth, titled);
        }
    }

    private static boolean isTitled(Block block) {
        return block instanceof Section
                || block instanceof Assignment assignment && heading(assignment).isPresent();
    }

    private void block(Block block, int depth, int titled) {
        if (block instanceof Section section) {
            heading(section.label(), section.heading(), depth, titled);
            blocks(section.content(), depth + 1);
        } else if (block instanceof Assignment assignment) {
            assignment(assignment, depth, titled);
        } else if (block instanceof Table table) {
            table(table);
        } else {
            line(block.label(), words(block));
            blocks(block.content(), depth + 1);
        }
    }

    private static String words(Block block) {
        if (block instanceof Item item) {
            return item.text();
        }
        return block instanceof Objective objective ? objective.text() : ((Paragraph) block).text();
    }

    private void assignment(Assignment assignment, int depth, int titled) {
        Optional<String> heading = heading(assignment);
        List<Task> tasks = assignment.tasks();
        int first = 0;
        if (heading.isPresent()) {
            heading(assignment.label(), heading.get(), depth, titled);
        } else {
            line(assignment.label(), tasks.get(0).text());
            blocks(tasks.get(0).content(), depth + 1);
            first = 1;
        }
        for (Task task : tasks.subList(first, tasks.size())) {
            line(task.label(), task.text());
            blocks(task.content(), depth + 2);
        }
        blocks(assignment.content(), depth + 1);
    }

    /** The title line; composed of the assignees unless the first task, which has no marker of its own, says who they are. */
    private static Optional<String> heading(Assignment assignment) {
        if (assignment.heading().isPresent()) {
            return assignment.heading();
        }
        boolean named = !assignment.tasks().isEmpty()
                && assignment.tasks().get(0).label().isEmpty()
                && isNamed(assignment.assignees(), assignment.tasks().get(0));
        return named ? Optional.empty() : Optional.of(String.join(", ", assignment.assignees()));
    }

    /** Whether a task or the titled lines under it name all these bodies. */
    private static boolean isNamed(List<String> bodies, Task task) {
        return bodies.stream().allMatch(name -> task.text().contains(name))
                || Particulars.of(task).leaders().containsAll(bodies);
    }

    private void heading(Optional<Label> label, String heading, int depth, int number) {
        Label written = label.orElseGet(() -> Label.of(composed(depth, number)));
        boolean ownLine = written.word().isPresent() && written.delimiter().isEmpty();
        if (ownLine) {
            text.append(written).append('\n').append(heading).append("\n\n");
        } else {
            line(Optional.of(written), heading);
        }
    }

    /** The marker that the regime has at this depth: {@code I.} or {@code I-}, {@code 1.}, {@code a)}. */
    private String composed(int depth, int number) {
        if (depth == 0 && number < ROMAN.length) {
            return ROMAN[number] + (regime == Regime.PARTY ? "-" : ".");
        }
        return depth > 1 && number <= LETTERS.length() ? LETTERS.charAt(number - 1) + ")" : number + ".";
    }

    private void line(Optional<Label> label, String words) {
        label.filter(marker -> !marker.equals(Label.NONE))
                .ifPresent(marker -> text.append(marker).append(' '));
        text.append(words).append("\n\n");
    }

    private void table(Table table) {
        table.caption().ifPresent(caption -> text.append(caption).append("\n\n"));
        if (!table.columns().isEmpty()) {
            row(table.columns());
            text.append("| ")
                    .append(String.join(
                            " | ", table.columns().stream().map(column -> "---").toList()))
                    .append(" |\n");
        }
        for (TableRow row : table.rows()) {
            row(row.cells());
        }
        text.append('\n');
    }

    private void row(List<String> cells) {
        text.append("| ")
                .append(String.join(
                        " | ", cells.stream().map(BlockWriter::onOneLine).toList()))
                .append(" |\n");
    }

    private static String onOneLine(String cell) {
        return cell.indexOf('\n') < 0
                ? cell
                : cell.strip().lines().map(String::strip).collect(Collectors.joining(Words.CELL_BREAK));
    }
}
