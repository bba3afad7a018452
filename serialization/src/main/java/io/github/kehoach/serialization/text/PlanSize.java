package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Node;
import io.github.kehoach.core.NodeVisitor;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Limits.Measure;
import java.util.Optional;

/** How large a plan has become, by the measures that are limited. */
final class PlanSize implements NodeVisitor {
    private int parts;
    private int longest;
    private int deepest;

    private PlanSize() {}

    static PlanSize of(Plan plan) {
        PlanSize size = new PlanSize();
        plan.walk(size);
        PlanTexts.each(plan, (at, text) -> size.longest = Math.max(size.longest, text.length()));
        return size;
    }

    @Override
    public void node(Node node, Location at) {
        parts++;
        // the plan itself, and an array or object for each step
        deepest = Math.max(deepest, 1 + at.depth());
    }

    /** Returns what goes past its limit; empty if nothing does. */
    Optional<Measure> passes(Limits limits) {
        if (parts > limits.most(Measure.BLOCKS)) {
            return Optional.of(Measure.BLOCKS);
        }
        if (longest > limits.most(Measure.LETTERS)) {
            return Optional.of(Measure.LETTERS);
        }
        return deepest > limits.most(Measure.NESTING) ? Optional.of(Measure.NESTING) : Optional.empty();
    }
}
