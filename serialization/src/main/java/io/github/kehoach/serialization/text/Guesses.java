package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.NodeVisitor;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;

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
        List<String> told = bodies.subList(0, Math.min(bodies.size(), MOST_TOLD));
        if (bodies.size() > 1 && isCut(told, words(assignment))) {
            String names = String.join(" | ", told) + (told.size() < bodies.size() ? " | …" : "");
            add(
                    assignment.heading().isPresent()
                            ? at.member("heading")
                            : at.member("tasks").index(0).member("text"),
                    "Danh sách được tách theo dấu phẩy thành " + bodies.size() + " đơn vị: " + names,
                    "The list was cut at commas into " + bodies.size() + " bodies: " + names);
        }
    }

    private static String words(Assignment assignment) {
        StringBuilder words = new StringBuilder(assignment.heading().orElse(""));
        assignment.tasks().forEach(task -> words.append('\n').append(task.text()));
        return words.toString();
    }

    /** Whether one of the names stands before a comma that was taken for its end. */
    private static boolean isCut(List<String> bodies, String words) {
        return bodies.stream().anyMatch(body -> words.contains(body + ","));
    }

    private void add(Location at, String vietnamese, String english) {
        findings.add(at(at).message(vietnamese, english).build());
    }
}
