package io.github.kehoach.core.language;

import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Task;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the titled lines of an activity say of it: {@code Đơn vị chủ trì: …}, {@code Đơn vị phối hợp: …}, {@code Thời gian
 * hoàn thành: …}, {@code Sản phẩm: …}. A custom of offices; other lines, such as {@code Địa điểm: …}, change nothing.
 *
 * @param leaders the bodies that lead, in order; empty if no line names one
 * @param partners the bodies that cooperate, in order; empty if no line names one
 * @param due the last day, month or year that still counts, the latest if several are named; empty if no line says so or it recurs
 * @param deliverable what has to come of it, as written; empty if no line says so
 */
public record Particulars(
        List<String> leaders, List<String> partners, Optional<PartialDate> due, Optional<String> deliverable) {
    /** Copies the lists. */
    public Particulars {
        leaders = List.copyOf(leaders);
        partners = List.copyOf(partners);
    }

    /**
     * Returns what titled lines say, each of which may hold several titles.
     *
     * @param lines the lines without their markers; those without a title say nothing
     */
    public static Particulars of(List<String> lines) {
        Set<String> leaders = new LinkedHashSet<>();
        Set<String> partners = new LinkedHashSet<>();
        Optional<PartialDate> due = Optional.empty();
        Optional<String> deliverable = Optional.empty();
        for (String line : lines) {
            for (TitledLine titled : TitledLine.in(line)) {
                switch (titled.kind()) {
                    case LEADER, PARTNERS ->
                        RoleLines.read(titled.title() + ": " + titled.words()).ifPresent(named -> {
                            leaders.addAll(named.leaders());
                            partners.addAll(named.partners());
                        });
                    case TIME -> due = later(due, TaskRow.due(titled.words(), ""));
                    case PRODUCT ->
                        deliverable =
                                deliverable.or(() -> Optional.of(titled.words()).filter(words -> !words.isEmpty()));
                    default -> {}
                }
            }
        }
        partners.removeAll(leaders);
        return new Particulars(List.copyOf(leaders), List.copyOf(partners), due, deliverable);
    }

    private static Optional<PartialDate> later(Optional<PartialDate> a, Optional<PartialDate> b) {
        boolean second = b.isPresent()
                && (a.isEmpty() || b.get().lastDay().isAfter(a.get().lastDay()));
        return second ? b : a;
    }

    /** Returns what the words of a task and the lines under it say of it. */
    public static Particulars of(Task task) {
        List<String> lines = new ArrayList<>();
        lines.add(task.text());
        addLines(task.content(), lines);
        return of(lines);
    }

    /** Returns what the lines directly under a part say of it. */
    public static Particulars under(Block part) {
        return of(lines(part));
    }

    /** The paragraphs and items directly under a part, without their markers. */
    static List<String> lines(Block part) {
        List<String> lines = new ArrayList<>();
        for (Block block : part.content()) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (block instanceof Item item) {
                lines.add(item.text());
            }
        }
        return lines;
    }

    private static void addLines(List<Block> blocks, List<String> lines) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (block instanceof Item item) {
                lines.add(item.text());
                addLines(item.content(), lines);
            }
        }
    }
}
