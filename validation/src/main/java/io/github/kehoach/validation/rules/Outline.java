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

    private static final String TOP = "^";

    private final Map<String, List<Part>> parts = new HashMap<>();

    /** The keys of all parts around those with one key, worked out for the keys that are asked for. */
    private final Map<String, Set<String>> around = new HashMap<>();

    private boolean hasSections;

    private Outline() {}

    /**
     * A numbered part.
     *
     * @param keys what it is found under
     * @param around the nearest numbered part around it; null if there is none
     */
    private record Part(List<String> keys, @Nullable Part around) {}

    private static Outline of(PlanFacts facts) {
        Outline outline = new Outline();
        Map<Location, Part> known = new HashMap<>();
        Location body = Location.ROOT.member("body");
        for (Siblings list : facts.siblings()) {
            if (Places.isInAnnex(list.at())) {
                continue;
            }
            Part around = around(list.at(), known);
            boolean top = list.at().equals(body);
            for (Siblings.Member member : list.members()) {
                Optional<Label> label = member.label();
                if (label.isPresent() && !label.get().numbers().isEmpty()) {
                    Part part = new Part(keys(label.get(), top), around);
                    outline.hasSections |= top;
                    outline.add(part);
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

    private void add(Part part) {
        for (String key : part.keys()) {
            parts.computeIfAbsent(key, first -> new ArrayList<>(2)).add(part);
        }
    }

    private static List<String> keys(Label label, boolean top) {
        String key = key(label);
        boolean single = label.numbers().size() == 1;
        if (single && !top) {
            return List.of(key);
        }
        int number = NumberedRun.number(label);
        String bare = "n" + number;
        if (!top) {
            return List.of(key, bare);
        }
        return single ? List.of(key, TOP + number) : List.of(key, bare, TOP + number);
    }

    private static String key(Label label) {
        String kind = label.style() == LabelStyle.LETTER ? "a" : "n";
        if (label.numbers().size() == 1) {
            return kind + label.numbers().get(0);
        }
        StringBuilder key = new StringBuilder(kind);
        for (int i = 0; i < label.numbers().size(); i++) {
            key.append(i > 0 ? "." : "").append(label.numbers().get(i));
        }
        return key.toString();
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
        List<String> missing = new ArrayList<>();
        for (Label number : level.numbers()) {
            boolean found = outer.isEmpty()
                    ? outermost(number).stream().anyMatch(parts::containsKey)
                    : outer.stream()
                            .allMatch(outside -> outside.numbers().stream().anyMatch(place -> isWithin(number, place)));
            if (!found && number.ordinal().isPresent()) {
                missing.add(number.written());
            }
        }
        return missing;
    }

    private boolean isWithin(Label number, Label place) {
        Set<String> outer = around.computeIfAbsent(key(number), this::keysAround);
        return outermost(place).stream().anyMatch(outer::contains);
    }

    private Set<String> keysAround(String key) {
        Set<String> keys = new HashSet<>();
        for (Part part : parts.getOrDefault(key, List.of())) {
            for (Part outer = part.around(); outer != null; outer = outer.around()) {
                keys.addAll(outer.keys());
            }
        }
        return keys;
    }

    /** A Roman numeral is that of a main section; any other number may be meant of a list further in. */
    private static List<String> outermost(Label number) {
        String top = TOP + number.ordinal().orElse(0);
        if (number.numbers().size() > 1) {
            return List.of(key(number));
        }
        return number.style() == LabelStyle.ROMAN ? List.of(top) : List.of(top, key(number));
    }
}
