package io.github.kehoach.core.language;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.language.SectionReference.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the parts of a plan that the levels of a reference name. */
final class ReferenceTargets {
    private record Target(Node node, Location at) {}

    private ReferenceTargets() {}

    static List<Location> of(Plan plan, List<Level> levels) {
        List<Target> targets = List.of(new Target(plan, Location.ROOT));
        for (Level level : levels) {
            List<Target> found = new ArrayList<>();
            boolean annex = Folding.same(level.word(), SectionReferences.ANNEX);
            for (Target target : targets) {
                List<Target> candidates = annex ? annexes(plan) : labelled(target);
                boolean outermost = target.node() instanceof Plan;
                candidates.stream()
                        .filter(candidate -> level.numbers().stream()
                                .anyMatch(number -> matches(label(candidate.node()), number, outermost)))
                        .forEach(found::add);
            }
            targets = found;
        }
        return targets.stream().map(Target::at).distinct().toList();
    }

    private static boolean matches(Optional<Label> label, Label number, boolean outermost) {
        if (label.isEmpty()) {
            return false;
        }
        List<Integer> wanted = number.numbers();
        boolean same = wanted.size() == 1
                ? label.get().ordinal().equals(number.ordinal())
                : label.get().numbers().equals(wanted);
        boolean letters = number.style() == LabelStyle.LETTER;
        return same
                && !wanted.isEmpty()
                && (outermost || letters == (label.get().style() == LabelStyle.LETTER));
    }

    private static Optional<Label> label(Node node) {
        if (node instanceof Block block) {
            return block.label();
        }
        if (node instanceof Task task) {
            return task.label();
        }
        return node instanceof Annex annex ? annex.label().map(Label::of) : Optional.empty();
    }

    private static List<Target> annexes(Plan plan) {
        List<Target> annexes = new ArrayList<>();
        for (int i = 0; i < plan.annexes().size(); i++) {
            annexes.add(new Target(
                    plan.annexes().get(i), Location.ROOT.member("annexes").index(i)));
        }
        return annexes;
    }

    /** What stands in a part and has a number; parts without one are looked through. */
    private static List<Target> labelled(Target target) {
        List<Target> found = new ArrayList<>();
        List<Target> open = new ArrayList<>(children(target));
        for (int i = 0; i < open.size(); i++) {
            Target child = open.get(i);
            boolean numbered = label(child.node())
                    .filter(label -> !label.numbers().isEmpty())
                    .isPresent();
            if (numbered) {
                found.add(child);
            } else if (!(child.node() instanceof Item)) {
                open.addAll(children(child));
            }
        }
        return found;
    }

    private static List<Target> children(Target target) {
        Node node = target.node();
        List<Target> children = new ArrayList<>();
        if (node instanceof Plan plan) {
            add(children, target.at().member("body"), plan.body());
        } else if (node instanceof Annex annex) {
            add(children, target.at().member("content"), annex.content());
        } else if (node instanceof Task task) {
            add(children, target.at().member("content"), task.content());
        } else if (node instanceof Block block) {
            if (block instanceof Assignment assignment) {
                add(children, target.at().member("tasks"), assignment.tasks());
            }
            add(children, target.at().member("content"), block.content());
        }
        return children;
    }

    private static void add(List<Target> targets, Location list, List<? extends Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            targets.add(new Target(nodes.get(i), list.index(i)));
        }
    }
}
