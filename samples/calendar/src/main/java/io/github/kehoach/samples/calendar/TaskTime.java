package io.github.kehoach.samples.calendar;

import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.language.Folding;
import java.time.LocalDate;

/** The deadline that a task has beside its words, and the want of one. */
record TaskTime(Agenda agenda, Task task, Location at) {
    void add(Responsible body) {
        boolean due = task.due().isPresent();
        if (due && !agenda.ends(at, task.due().get().lastDay())) {
            LocalDate day = task.due().get().lastDay();
            String title = Wording.line(task.text());
            agenda.add(new Entry(EntryKind.DEADLINE, day, day, title, Folding.key(task.text()), task.text(), at, body));
        } else if (!agenda.isTimed(at)) {
            agenda.addUndated(Undated.Reason.NO_TIME, task.text(), at);
        }
    }
}
