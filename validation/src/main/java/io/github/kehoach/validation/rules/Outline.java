package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.language.SectionReference.Level;
import io.github.kehoach.validation.Fact;
import io.github.kehoach.validation.PlanFacts;
import io.github.kehoach.validation.Siblings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbered parts of a plan's body, to look up references in. A part is found under each of the numbered parts around it,
 * since drafters leave out levels: {@code điểm a Mục II} for that of {@code khoản 1 Mục II}.
 */
final class Outline {
    static final Fact<Outline> OF_BODY = Fact.of(Outline::of);

    /** What a number is one of; keys of one level are numbers with one of these, of several levels they are words. */
    private static final int FIGURE = 0;

    private static final int LETTER = 1;
    private static final int TOP = 2;
    private static final int KINDS = 3;

    private final Map<Object, List<Part>> parts = new HashMap<>();

    /** The keys of all parts around those with one key, worked out for the keys that are asked for. */
    private final Map<Object, Set<Object>> around = new HashMap<>();

    private boolean hasSections;

    private Outline() {}

    /**
     * A numbered part.
     *
     * @param label its label
     * @param top whether it is a main section
     * @param around the nearest numbered part around it; null if there is none
     */
    private record Part(Label label, boolean top, @Nullable Part around) {
        /** Adds what it is found under: its number, the last level of that alone, and its number as a main section. */
        void addKeys(Collection<Object> keys) {
            boolean single = label.numbers().size() == 1;
            keys.add(key(label));
            if (!single) {
                keys.add(key(NumberedRun.number(label), FIGURE));
            }
            if (top) {
                keys.add(key(NumberedRun.number(label), TOP));
            }
        }
    }

    private static Outline of(PlanFacts facts) {
        Outline outline = new Outline();
        Map<Location, Part> known = new HashMap<>();
        Location body = Location.ROOT.member("body");
        List<Object> keys = new ArrayList<>(KINDS);
        for (Siblings list : facts.siblings()) {
            if (Places.isInAnnex(list.at())) {
                continue;
            }
            Part around = around(list.at(), known);
            boolean top = list.at().equals(body);
            for (Siblings.Member member : list.members()) {
                Optional<Label> label = member.label();
                if (label.isPresent() && !label.get().numbers().isEmpty()) {
                    Part part = new Part(label.get(), top, around);
                    outline.hasSections |= top;
                    keys.clear();
                    part.addKeys(keys);
                    for (int i = 0; i < keys.size(); i++) {
                        outline.parts
                                .computeIfAbsent(keys.get(i), first -> new ArrayList<>(2))
                                .add(part);
                    }
                    if (!isLeaf(member.node())) {
                        known.put(member.at(), part);
                    }
                }
            }
        }
        return outline;
    }

    private static @Nullable Part around(Location list, Map<Location, Part> known) {
        Optional<Location> up = list.parent();
        while (up.isPresent()) {
            Part part = known.get(up.get());
            if (part != null) {
                return part;
            }
            up = up.get().parent();
        }
        return null;
    }

    private static boolean isLeaf(Node node) {
        if (node instanceof Task task) {
            return task.content().isEmpty();
        }
        return node instanceof Block block && block.content().isEmpty() && !(block instanceof Assignment);
    }

    private static Object key(int number, int kind) {
        return (long) number * KINDS + kind;
    }

    private static Object key(Label label) {
        int kind = label.style() == LabelStyle.LETTER ? LETTER : FIGURE;
        List<Integer> numbers = label.numbers();
        return numbers.size() == 1 ? key(numbers.get(0), kind) : numbers;
    }

    /** Whether the main sections have numbers, so that references to them can be looked up. */
    boolean hasSections() {
        return hasSections;
    }

    /**
     * Returns the numbers of a level that are nowhere within the levels around it.
     *
     * @param level the level
     * @param outer the levels that the reference names around it
     */
    List<String> missing(Level level, List<Level> outer) {
        List<String> missing = List.of();
        for (Label number : level.numbers()) {
            boolean found = outer.isEmpty() ? isUnder(parts.keySet(), number) : isWithin(number, outer);
            if (!found && number.ordinal().isPresent()) {
                missing = missing.isEmpty() ? new ArrayList<>() : missing;
                missing.add(number.written());
            }
        }
        return missing;
    }

    private boolean isWithin(Label number, List<Level> outer) {
        Set<Object> keys = around.computeIfAbsent(key(number), this::keysAround);
        for (Level level : outer) {
            boolean within = false;
            for (Label place : level.numbers()) {
                within |= isUnder(keys, place);
            }
            if (!within) {
                return false;
            }
        }
        return true;
    }

    private Set<Object> keysAround(Object key) {
        Set<Object> keys = new HashSet<>();
        for (Part part : parts.getOrDefault(key, List.of())) {
            for (Part outer = part.around(); outer != null; outer = outer.around()) {
                outer.addKeys(keys);
            }
        }
        return keys;
    }

    /**
     * Whether an outermost number is among keys. A Roman numeral is that of a main section; any other number may be meant of a
     * list further in.
     */
    private static boolean isUnder(Set<Object> keys, Label number) {
        if (number.numbers().size() > 1) {
            return keys.contains(key(number));
        }
        return keys.contains(key(number.ordinal().orElse(0), TOP))
                || number.style() != LabelStyle.ROMAN && keys.contains(key(number));
    }
}
