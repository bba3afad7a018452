package io.github.kehoach.validation;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.finding.Location;
import java.util.List;
import java.util.Optional;

/**
 * The blocks or tasks of one list.
 *
 * @param parent the label of what they stand in; empty at the top, and where that has none
 * @param at where the list stands
 * @param members all of them in document order, those without a label included
 */
public record Siblings(Optional<Label> parent, Location at, List<Member> members) implements Place {
    /** Copies the list. */
    public Siblings {
        members = List.copyOf(members);
    }

    /**
     * One of them.
     *
     * @param label its label; empty if it has none
     * @param node the block or task
     * @param list where the list stands
     * @param index its index in the list
     */
    public record Member(Optional<Label> label, Node node, Location list, int index) {
        /** Where it stands. */
        public Location at() {
            return list.index(index);
        }
    }
}
