package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.finding.Location;

/**
 * One thing that is wrong with the numbers of a run.
 *
 * @param kind what it is
 * @param at where the label stands
 * @param label the label that has to be another one
 * @param before the number that the list is at, written as a label; that of the label itself if it is the first
 * @param expected the label that should have stood there
 */
record NumberingFault(Kind kind, Location at, Label label, String before, String expected) {
    /** What can be wrong. */
    enum Kind {
        /** Numbers between it and the one before are missing. */
        SKIPPED,
        /** It stands before the one that it should follow. */
        SWAPPED,
        /** Another member has the same number. */
        REPEATED,
        /** It is the first and not numbered so. */
        LATE,
        /** Its upper levels are those of another list. */
        MISPLACED
    }
}
