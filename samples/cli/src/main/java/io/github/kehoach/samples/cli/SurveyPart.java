package io.github.kehoach.samples.cli;

import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.NodeVisitor;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.language.TaskRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of parts that a survey looks for in a plan. Objectives, assignments and tasks are those of the body, rows of task tables included. */
enum SurveyPart {
    NUMBER("số", true, plan -> list(plan.number().map(DocumentNumber::written))),
    DATE("ngày", true, plan -> list(plan.issued().map(PartialDate::toString))),
    PLACE("địa danh", true, plan -> list(plan.place())),
    SUBJECT("trích yếu", false, plan -> list(plan.subject())),
    BASIS(
            "căn cứ",
            false,
            plan -> plan.legalBases().stream().map(SurveyPart::basis).toList()),
    CITATION(
            "viện dẫn",
            true,
            plan -> plan.legalBases().stream()
                    .flatMap(basis -> basis.documents().stream())
                    .map(SurveyPart::citation)
                    .toList()),
    SECTION(
            "mục",
            false,
            plan -> plan.body().stream()
                    .filter(Section.class::isInstance)
                    .map(block -> section((Section) block))
                    .toList()),
    OBJECTIVE("mục tiêu", false, plan -> inBody(plan).objectives),
    ASSIGNMENT("giao việc", false, plan -> inBody(plan).assignees),
    TASK("nhiệm vụ", false, plan -> inBody(plan).tasks),
    RECIPIENT(
            "nơi nhận",
            false,
            plan -> plan.recipients().stream().map(Recipient::name).toList()),
    ARCHIVE("lưu", true, plan -> plan.archive().map(Archive::entries).orElse(List.of())),
    SIGNER(
            "người ký",
            true,
            plan -> plan.signatures().stream()
                    .map(Signature::name)
                    .flatMap(Optional::stream)
                    .toList());

    private final String vi;
    private final boolean exact;

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final Function<Plan, List<String>> keys;

    SurveyPart(String vi, boolean exact, Function<Plan, List<String>> keys) {
        this.vi = vi;
        this.exact = exact;
        this.keys = keys;
    }

    /** The name in JSON and in files of expectations. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String vietnamese() {
        return vi;
    }

    /** Whether an expected value is the whole of what has to be found, and not its first words. */
    boolean isExact() {
        return exact;
    }

    /** The parts of this kind that a plan has, each by the words it is known by; empty if it has none. */
    List<String> of(Plan plan) {
        return keys.apply(plan);
    }

    private static List<String> list(Optional<String> one) {
        return one.map(List::of).orElse(List.of());
    }

    /** What a basis rests on first; its words if it cites nothing. */
    private static String basis(LegalBasis basis) {
        return basis.documents().isEmpty()
                ? basis.text().orElse("")
                : citation(basis.documents().get(0));
    }

    /** The number; without one, the type with the date, or else with the subject. */
    private static String citation(Citation citation) {
        if (citation.number().isPresent()) {
            return citation.number().get().written();
        }
        String rest = citation.issued()
                .map(PartialDate::toString)
                .or(citation::subject)
                .orElse("");
        return (citation.type().orElse("") + " " + rest).strip();
    }

    private static String section(Section section) {
        return section.label().map(Label::written).map(label -> label + " ").orElse("") + section.heading();
    }

    private static Body inBody(Plan plan) {
        Body body = new Body();
        plan.walk(body);
        return body;
    }

    /** What stands in the body and not in annexes, at any depth. */
    private static final class Body implements NodeVisitor {
        private final List<String> objectives = new ArrayList<>();
        private final List<String> assignees = new ArrayList<>();
        private final List<String> tasks = new ArrayList<>();

        @Override
        public void objective(Objective objective, Location at) {
            add(objectives, objective.text(), at);
        }

        @Override
        public void assignment(Assignment assignment, Location at) {
            assignment.assignees().forEach(assignee -> add(assignees, assignee, at));
        }

        @Override
        public void task(Task task, Location at) {
            add(tasks, task.text(), at);
        }

        @Override
        public void table(Table table, Location at) {
            for (TaskRow row : TaskRow.in(table, at)) {
                assignment(row.assignment(), at);
                row.assignment().tasks().forEach(task -> task(task, at));
            }
        }

        private static void add(List<String> list, String words, Location at) {
            if (at.steps().get(0).memberName().orElse("").equals("body")) {
                list.add(words);
            }
        }
    }
}
