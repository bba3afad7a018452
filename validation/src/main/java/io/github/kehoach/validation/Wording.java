package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.language.Passage;

/**
 * One text of a plan with its place.
 *
 * @param passage the text, and what it says
 * @param kind what the text is
 * @param owner the part that holds it
 * @param member the member of that part
 * @param index its index if the member is a list of texts, of a table its row; otherwise -1
 * @param cell its index in the row of a table; otherwise -1
 */
public record Wording(Passage passage, Kind kind, Location owner, String member, int index, int cell) implements Place {
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

    /** Where it stands. */
    @Override
    public Location at() {
        Location at = owner.member(member);
        if (index < 0) {
            return at;
        }
        return cell < 0 ? at.index(index) : at.index(index).index(cell);
    }
}
