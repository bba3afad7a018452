package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.language.Passage;

/** One text of a plan with its place, and with what it says. */
public final class Wording extends Passage implements Place {
    private final Kind kind;
    private final Location owner;
    private final String member;
    private final int index;
    private final int cell;

    Wording(String text, Kind kind, Location owner, String member, int index, int cell) {
        super(text);
        this.kind = kind;
        this.owner = owner;
        this.member = member;
        this.index = index;
        this.cell = cell;
    }

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

    /** What the text is. */
    public Kind kind() {
        return kind;
    }

    /** The part that holds it. */
    public Location owner() {
        return owner;
    }

    /** The member of that part. */
    public String member() {
        return member;
    }

    /** Its index if the member is a list of texts, of a table its row; otherwise -1. */
    public int index() {
        return index;
    }

    /** Its index in the row of a table; otherwise -1. */
    public int cell() {
        return cell;
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
