package io.github.kehoach.core.language;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Location;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a plan gives somebody to do (nhiệm vụ được phân công), however it says so: as a task of an assignment, as a
 * row of a table, or as an activity with lines that say who leads.
 *
 * @param leaders those who lead, at least one
 * @param partners those who cooperate; empty if nobody is named
 * @param label the marker of the task or row, or of the part itself
 * @param text what is to be done
 * @param due the last day, month or year that still counts; empty if none is set
 * @param deliverable what has to come of it, as written
 * @param at where it stands: the task, the row, or the part that says all of it
 */
public record AssignedTask(
        List<String> leaders,
        List<String> partners,
        Optional<Label> label,
        String text,
        Optional<PartialDate> due,
        Optional<String> deliverable,
        Location at) {
    /** Copies the bodies. */
    public AssignedTask {
        leaders = List.copyOf(leaders);
        partners = List.copyOf(partners);
    }

    /**
     * Returns what a plan gives to do, in document order. What titled lines under a task say of it ({@link Particulars})
     * counts; an assignment without tasks is one, with the words under it.
     */
    public static List<AssignedTask> in(Plan plan) {
        AssignedTasks tasks = new AssignedTasks(plan);
        plan.walk(tasks);
        return tasks.all();
    }
}
