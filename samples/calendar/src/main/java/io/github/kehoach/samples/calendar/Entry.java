package io.github.kehoach.samples.calendar;

import io.github.kehoach.core.finding.Location;
import java.time.LocalDate;
import java.util.List;

/**
 * Something with a date in a plan.
 *
 * @param kind what it is
 * @param first the first day
 * @param last the last day, the same for a single one
 * @param title what it is about, in words of the plan
 * @param identity what of the title stays when its date is moved
 * @param words the text that it was found in
 * @param at where that text stands in the plan
 * @param body who does it
 */
record Entry(
        EntryKind kind,
        LocalDate first,
        LocalDate last,
        String title,
        String identity,
        String words,
        Location at,
        Responsible body) {
    /** What is the same for two entries if a calendar would show the same twice. */
    Object sight() {
        return List.of(kind, first, last, title);
    }
}
