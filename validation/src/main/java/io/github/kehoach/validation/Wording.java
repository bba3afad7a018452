package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.language.Passage;

/**
 * One text of a plan with its place.
 *
 * @param passage the text, and what it says
 * @param kind what the text is
 * @param at where it stands
 */
public record Wording(Passage passage, Kind kind, Location at) {
    /** What a text is. */
    public enum Kind {
        /** Running text: of a paragraph, item, objective or task, the enactment, a deliverable. */
        PROSE,
        /** A legal basis. */
        BASIS,
        /** A heading, a caption, the title of an annex. */
        HEADING,
        /** What the plan or a cited document is about. */
        SUBJECT,
        /** A cell of a table, the heads of its columns included. */
        CELL,
        /** The name of a body or person, a position, a place. */
        NAME,
        /** Anything else: a label, a number, a mark. */
        MARK;

        /** Whether sentences stand in it. */
        public boolean isRunning() {
            return this == PROSE || this == BASIS || this == CELL || this == HEADING || this == SUBJECT;
        }
    }

    /** The text. */
    public String text() {
        return passage.text();
    }
}
