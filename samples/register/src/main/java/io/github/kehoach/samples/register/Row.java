package io.github.kehoach.samples.register;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.language.Particulars;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** Gets a row for one plan after the other. */
    record Origin(String source, String number, Optional<PartialDate> issued) {
        /** A task with what the lines under it say of it: {@code Đơn vị phối hợp: …}. */
        Row of(Assignment assignment, Task task, String place, Location at) {
            Particulars lines = Particulars.of(task);
            List<String> leaders = lines.leaders().isEmpty() ? assignment.assignees() : lines.leaders();
            Set<String> partners = new LinkedHashSet<>(assignment.partners());
            partners.addAll(lines.partners());
            leaders.forEach(partners::remove);
            return row(
                    leaders,
                    List.copyOf(partners),
                    task.text(),
                    task.due().or(lines::due),
                    task.deliverable().or(lines::deliverable),
                    place,
                    at);
        }

        Row row(
                List<String> leaders,
                List<String> partners,
                String task,
                Optional<PartialDate> due,
                Optional<String> deliverable,
                String place,
                Location at) {
            return new Row(source, number, issued, leaders, partners, task, due, deliverable.orElse(""), place, at);
        }
    }
}
