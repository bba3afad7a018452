package io.github.kehoach.samples.calendar;

import io.github.kehoach.core.Node;
import io.github.kehoach.core.NodeVisitor;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import java.util.IdentityHashMap;

/** Looks at each task once the dates in its words, and in what stands under it, are known. */
final class TaskSearch implements NodeVisitor {
    private final Plan plan;
    private final Agenda agenda;
    private final IdentityHashMap<Node, Responsible> known = new IdentityHashMap<>();

    TaskSearch(Plan plan, Agenda agenda) {
        this.plan = plan;
        this.agenda = agenda;
    }

    @Override
    public void task(Task task, Location at) {
        new TaskTime(agenda, task, at).add(Responsible.of(plan.path(at), known));
    }
}
