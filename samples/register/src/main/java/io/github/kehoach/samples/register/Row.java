package io.github.kehoach.samples.register;

import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.form.PartTitles;
import io.github.kehoach.core.language.AssignedTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One task of a register.
 *
 * @param source the file that the plan was read from
 * @param number the number of the plan; empty if it has none
 * @param issued the day on which the plan was issued
 * @param leaders who leads
 * @param partners who cooperates
 * @param task what is to be done
 * @param due the last day, month or year that still counts
 * @param deliverable what has to come of it; empty if the plan does not say
 * @param place where it stands in the plan, for people
 * @param at the same, for programs
 */
record Row(
        String source,
        String number,
        Optional<PartialDate> issued,
        List<String> leaders,
        List<String> partners,
        String task,
        Optional<PartialDate> due,
        String deliverable,
        String place,
        Location at) {
    /** The last day that counts; empty if the plan names none. */
    Optional<LocalDate> lastDay() {
        return due.map(PartialDate::lastDay);
    }

    /** A date as plans write it: {@code 09/6/2026}, {@code 6/2026}, {@code 2026}. */
    static String written(PartialDate date) {
        String month = date.month().isPresent() ? date.month().getAsInt() + "/" : "";
        int day = date.day().orElse(0);
        return (day == 0 ? "" : day < 10 ? "0" + day + "/" : day + "/") + month + date.year();
    }

    /** Returns the rows of a plan, in its order. */
    static List<Row> of(Plan plan, String source) {
        String number = plan.number().map(DocumentNumber::written).orElse("");
        return AssignedTask.in(plan).stream()
                .map(task -> new Row(
                        source,
                        number,
                        plan.issued(),
                        task.leaders(),
                        task.partners(),
                        task.text(),
                        task.due(),
                        task.deliverable().orElse(""),
                        place(plan, task),
                        task.at()))
                .toList();
    }

    private static String place(Plan plan, AssignedTask task) {
        String trail = PartTitles.trail(plan, task.at().parent().orElse(task.at()));
        String label = task.label().map(Label::written).orElse("");
        return trail + (trail.isEmpty() || label.isEmpty() ? "" : " › ") + label;
    }
}
