package io.github.kehoach.samples.calendar;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.language.Particulars;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Who does something.
 *
 * @param leaders those who lead; empty if the plan does not say
 * @param partners those who cooperate
 */
record Responsible(List<String> leaders, List<String> partners) {
    static final Responsible NOBODY = new Responsible(List.of(), List.of());

    static Responsible of(Assignment assignment) {
        return new Responsible(assignment.assignees(), assignment.partners());
    }

    /**
     * Looks for the innermost part that says who.
     *
     * @param path the parts that lead to a text
     * @param known what was found for parts before, by identity: the lines of a long list are looked at once
     */
    static Responsible of(List<Node> path, IdentityHashMap<Node, Responsible> known) {
        for (int i = path.size() - 1; i >= 0; i--) {
            Responsible found = known.computeIfAbsent(path.get(i), Responsible::told);
            if (!found.leaders.isEmpty()) {
                return found;
            }
        }
        return NOBODY;
    }

    private static Responsible told(Node part) {
        return part instanceof Assignment assignment ? of(assignment) : of(titledLines(part));
    }

    private static Responsible of(Particulars lines) {
        return new Responsible(lines.leaders(), lines.partners());
    }

    /** What lines such as {@code Đơn vị chủ trì: …} under a part say. */
    private static Particulars titledLines(Node part) {
        if (part instanceof Task task) {
            return Particulars.of(task);
        }
        boolean activity = part instanceof Section || part instanceof Item;
        return activity ? Particulars.under((Block) part) : Particulars.of(List.of());
    }
}
