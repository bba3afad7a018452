package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.NodeVisitor;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.Leadership;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what the reader took words for without a sign: titles that have no marker, and bodies where a list was cut. */
final class Guesses implements NodeVisitor {
    private static final int MOST_TOLD = 20;

    private final List<Finding> findings = new ArrayList<>();

    private Guesses() {}

    /** The start of a finding that tells a guess about a place of the plan; its message is still to come. */
    static Finding.Builder at(Location place) {
        return Finding.builder().code("guessed").severity(Severity.INFO).location(place);
    }

    /** The guesses of a plan, in its order, each at its place in the plan. */
    static List<Finding> in(Plan plan) {
        Guesses guesses = new Guesses();
        plan.walk(guesses);
        return guesses.findings;
    }

    @Override
    public void section(Section section, Location at) {
        if (section.label().filter(Label.NONE::equals).isPresent()) {
            add(
                    at.member("heading"),
                    "Dòng “" + section.heading() + "” không có số thứ tự, được hiểu là tiêu đề của phần sau nó",
                    "\"" + section.heading() + "\" has no marker and was taken for the heading of what follows");
        }
    }

    @Override
    public void assignment(Assignment assignment, Location at) {
        List<String> bodies = new ArrayList<>(assignment.assignees());
        bodies.addAll(assignment.partners());
        if (bodies.size() < 2) {
            return;
        }
        List<String> told = bodies.subList(0, Math.min(bodies.size(), MOST_TOLD));
        cutIn(told, assignment, at).ifPresent(place -> {
            String names = String.join(" | ", told) + (told.size() < bodies.size() ? " | …" : "");
            add(
                    place,
                    "Danh sách được tách theo dấu phẩy thành " + bodies.size() + " đơn vị: " + names,
                    "The list was cut at commas into " + bodies.size() + " bodies: " + names);
        });
    }

    /** Where the words stand in which a list was cut: the title line, a task, or a line under either. */
    private static Optional<Location> cutIn(List<String> bodies, Assignment assignment, Location at) {
        Optional<Location> heading = assignment.heading().map(title -> at.member("heading"));
        if (isCut(bodies, assignment.heading().orElse(""))) {
            return heading;
        }
        for (int i = 0; i < assignment.tasks().size(); i++) {
            Task task = assignment.tasks().get(i);
            Location place = at.member("tasks").index(i);
            if (isCut(bodies, task.text())) {
                return heading.or(() -> Optional.of(place.member("text")));
            }
            Optional<Location> line = cutIn(bodies, task.content(), place.member("content"));
            if (line.isPresent()) {
                return line;
            }
        }
        return cutIn(bodies, assignment.content(), at.member("content"));
    }

    private static Optional<Location> cutIn(List<String> bodies, List<Block> lines, Location list) {
        for (int i = 0; i < lines.size(); i++) {
            Block line = lines.get(i);
            Location place = list.index(i);
            String words = line instanceof Item item ? item.text() : line instanceof Paragraph said ? said.text() : "";
            if (isCut(bodies, words) && Leadership.isTitled(words)) {
                return Optional.of(place.member("text"));
            }
            Optional<Location> under =
                    line instanceof Item ? cutIn(bodies, line.content(), place.member("content")) : Optional.empty();
            if (under.isPresent()) {
                return under;
            }
        }
        return Optional.empty();
    }

    /** Whether one of the names stands before a comma that was taken for its end. */
    private static boolean isCut(List<String> bodies, String words) {
        return bodies.stream().anyMatch(body -> words.contains(body + ","));
    }

    private void add(Location at, String vietnamese, String english) {
        findings.add(at(at).message(vietnamese, english).build());
    }
}
