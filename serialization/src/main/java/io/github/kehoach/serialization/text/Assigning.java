package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.language.Bodies;
import io.github.kehoach.core.language.ColumnKind;
import io.github.kehoach.core.language.Deadlines;
import io.github.kehoach.core.language.Leadership;
import io.github.kehoach.core.language.Particulars;
import io.github.kehoach.core.language.TitledLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Makes assignments of passages that give work to named bodies. */
final class Assigning {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BARE_NAME = 80;
    private static final int LONGEST_CLAUSE = 1000;
    private static final String LEADS = "chủ trì";
    private static final Openings ORDERS = Openings.of("giao");

    private Assigning() {}

    /** A body under "Tổ chức thực hiện": its title line with the tasks under it, or its name and tasks in one passage. */
    static Optional<Assignment> body(Outline node) {
        if (Titles.isTitle(node)) {
            return isGroup(node)
                    ? Optional.empty()
                    : names(node.text()).flatMap(names -> titled(node, names, List.of()));
        }
        String text = node.text();
        Optional<List<String>> names = beforeColon(node);
        if (names.isPresent()) {
            int colon = text.indexOf(": ");
            String work = text.substring(colon + 2);
            return Optional.of(untitled(node, names.get(), cooperating(work))
                    .heading(text.substring(0, colon + 1))
                    .addTask(task(node, work).label(Optional.empty()).build())
                    .build());
        }
        return activity(node).or(() -> responsible(node));
    }

    /** The bodies that a title line or the words before a colon name; empty if they name none. */
    private static Optional<List<String>> names(String text) {
        OptionalInt start = nameStart(text);
        return start.isPresent() ? Optional.of(Bodies.split(text.substring(start.getAsInt()))) : Optional.empty();
    }

    /** Whether words are nothing but the names of bodies. */
    static boolean namesBodies(String text) {
        return nameStart(text).isPresent();
    }

    private static OptionalInt nameStart(String text) {
        OptionalInt start = Bodies.nameStart(text);
        return start.isPresent() && text.indexOf(". ") < 0 ? start : OptionalInt.empty();
    }

    /** Whether a passage is the title line of a body, with its tasks under it. */
    static boolean isBody(Outline node) {
        return Titles.isTitle(node) && namesBodies(node.text());
    }

    /** Whether a part is a list of bodies with their tasks, whatever its title says. */
    static boolean listsBodies(List<Outline> nodes) {
        int marked = 0;
        for (Outline node : nodes) {
            if (node.label().isPresent()) {
                if (!isBody(node) && (node.isBullet() || namedColon(node) < 0)) {
                    return false;
                }
                marked++;
            }
        }
        return marked > 1;
    }

    /** Whether what stands under a title are bodies with their own tasks: {@code 1. Các phòng thuộc Sở}. */
    private static boolean isGroup(Outline node) {
        List<Outline> children = node.children();
        return children.stream().allMatch(child -> child.label().isPresent() && !child.isBullet())
                && children.stream().anyMatch(child -> isBody(child) || namedColon(child) > 0);
    }

    /** The bodies that stand before the colon of a passage: {@code 2. Sở Tài chính: Bố trí kinh phí}. */
    private static Optional<List<String>> beforeColon(Outline node) {
        int colon = namedColon(node);
        return colon > 0 ? names(node.text().substring(0, colon)) : Optional.empty();
    }

    /** Where the colon of a passage with a marker stands, if bodies stand before it; -1 if not. */
    private static int namedColon(Outline node) {
        return node.label().isPresent() ? namedColon(node.text(), LONGEST_NAME) : -1;
    }

    private static int namedColon(String text, int longest) {
        if (Bodies.nameStart(text).isEmpty()) {
            return -1;
        }
        int colon = text.indexOf(": ");
        return colon > 0 && colon < longest && namesBodies(text.substring(0, colon)) ? colon : -1;
    }

    /** Whether a paragraph says before a colon whose task it tells. */
    static boolean startsWithBodies(String text) {
        return namedColon(text, LONGEST_BARE_NAME) > 0;
    }

    private static Optional<Assignment> responsible(Outline node) {
        return node.label()
                .flatMap(label -> Leadership.responsible(node.text()))
                .map(bodies -> sentence(node, bodies));
    }

    /** An activity whose words say who leads it, with or without a title line. */
    static Optional<Assignment> activity(Outline node) {
        if (Titles.isTitle(node)) {
            Outline first = node.children().get(0);
            return first.label().isPresent()
                    ? Optional.empty()
                    : led(first.text()).flatMap(led -> titled(node, led.leaders(), led.partners()));
        }
        return led(node.text()).or(() -> ordered(node.text())).map(bodies -> sentence(node, bodies));
    }

    /**
     * The assignment of a line such as {@code Đơn vị chủ trì: …} together with a line after it that says who cooperates, by
     * when or with what result, which becomes a task of it; empty if they are not such lines.
     */
    static Optional<Assignment> joined(Assignment led, Outline next) {
        boolean role = next.children().isEmpty()
                && led.heading().isEmpty()
                && !led.tasks().isEmpty()
                && led.label().isPresent() == next.label().isPresent()
                && Leadership.isTitled(led.tasks().get(0).text());
        if (!role) {
            return Optional.empty();
        }
        Optional<List<String>> partners = Leadership.isTitled(next.text())
                ? Leadership.in(next.text())
                        .filter(found -> found.leaders().isEmpty())
                        .map(Leadership::partners)
                : TitledLine.of(next.text())
                        .filter(line -> line.kind() == ColumnKind.TIME || line.kind() == ColumnKind.PRODUCT)
                        .map(line -> List.of());
        return partners.map(names -> Assignment.builder()
                .from(led)
                .addAllPartners(names)
                .addTask(task(next, next.text()).build())
                .build());
    }

    /** An assignment whose only task is the sentence that gives it. */
    private static Assignment sentence(Outline node, Leadership bodies) {
        return untitled(node, bodies.leaders(), bodies.partners())
                .addTask(task(node, node.text()).label(Optional.empty()).build())
                .build();
    }

    /** Who is told to do something by {@code Giao}, wherever it stands. */
    private static Optional<Leadership> ordered(String text) {
        return ORDERS.start(text) ? Leadership.responsible(text) : Optional.empty();
    }

    static Optional<Leadership> led(String text) {
        return Leadership.in(text).filter(led -> !led.leaders().isEmpty());
    }

    private static Assignment.Builder untitled(Outline node, List<String> assignees, List<String> partners) {
        return Assignment.builder().label(node.label()).assignees(assignees).partners(partners);
    }

    /** An assignment with a title line; none if a table stands before the first task, since tasks are written first. */
    private static Optional<Assignment> titled(Outline node, List<String> assignees, List<String> partners) {
        List<Outline> rows = new ArrayList<>();
        Set<String> cooperating = new LinkedHashSet<>(partners);
        Assignment.Builder assignment = untitled(node, assignees, List.of()).heading(node.text());
        for (Outline child : node.children()) {
            if (!child.passage().cells().isEmpty()) {
                rows.add(child);
            } else if (rows.isEmpty()) {
                cooperating.addAll(cooperating(child.text()));
                assignment.addTask(task(child, child.text()).build());
            } else {
                return Optional.empty();
            }
        }
        cooperating.removeAll(assignees);
        return assignees.isEmpty()
                ? Optional.empty()
                : Optional.of(assignment
                        .partners(cooperating)
                        .content(Blocks.tables(rows))
                        .build());
    }

    /** The partners of work of which a clause starts with {@code Chủ trì, phối hợp với …} without naming who leads. */
    private static List<String> cooperating(String work) {
        List<String> partners = new ArrayList<>();
        int clause = 0;
        while (clause >= 0) {
            if (work.regionMatches(true, clause, LEADS, 0, LEADS.length())) {
                Leadership.in(work.substring(clause, Math.min(work.length(), clause + LONGEST_CLAUSE)))
                        .ifPresent(led -> partners.addAll(led.partners()));
            }
            int mark = work.indexOf("; ", clause);
            clause = mark < 0 ? -1 : mark + 2;
        }
        return partners;
    }

    /** A task that is due and has a result as its own words say, or else the titled lines under it. */
    static Task.Builder task(Outline node, String text) {
        List<Block> content = Blocks.under(node);
        Particulars said =
                Particulars.of(Task.builder().text(text).content(content).build());
        return Task.builder()
                .label(node.label())
                .text(text)
                .due(Deadlines.due(text).or(said::due))
                .deliverable(said.deliverable())
                .content(content);
    }
}
