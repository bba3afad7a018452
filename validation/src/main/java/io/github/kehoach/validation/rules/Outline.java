package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
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

/**
 * The numbered parts of a plan's body, to look up references in. A part is found under each of the numbered parts around it,
 * since drafters leave out levels: {@code điểm a Mục II} for that of {@code khoản 1 Mục II}.
 */
final class Outline {
    static final Fact<Outline> OF_BODY = Fact.of(Outline::of);

    private static final String TOP = "^";

    private final Set<String> parts = new HashSet<>();
    private final Set<String> within = new HashSet<>();
    private boolean hasSections;

    private Outline() {}

    private static Outline of(PlanFacts facts) {
        Outline outline = new Outline();
        Map<Location, List<String>> around = new HashMap<>();
        Location body = Location.ROOT.member("body");
        for (Siblings list : facts.siblings()) {
            if (Places.isInAnnex(list.at())) {
                continue;
            }
            List<String> above = above(list.at(), around);
            boolean top = list.at().equals(body);
            for (Siblings.Member member : list.members()) {
                List<String> own = member.label().map(label -> keys(label, top)).orElse(List.of());
                if (!own.isEmpty()) {
                    outline.hasSections |= top;
                    outline.add(own, above);
                    List<String> inner = new ArrayList<>(above);
                    inner.addAll(own);
                    around.put(member.at(), inner);
                }
            }
        }
        return outline;
    }

    private static List<String> above(Location list, Map<Location, List<String>> around) {
        for (Optional<Location> up = list.parent();
                up.isPresent();
                up = up.get().parent()) {
            List<String> known = around.get(up.get());
            if (known != null) {
                return known;
            }
        }
        return List.of();
    }

    private void add(List<String> own, List<String> above) {
        parts.addAll(own);
        for (String outer : above) {
            for (String key : own) {
                within.add(outer + '>' + key);
            }
        }
    }

    private static List<String> keys(Label label, boolean top) {
        List<String> keys = new ArrayList<>();
        label.ordinal().ifPresent(ordinal -> {
            keys.add(key(label));
            if (label.numbers().size() > 1) {
                keys.add("n" + ordinal);
            }
            if (top) {
                keys.add(TOP + ordinal);
            }
        });
        return keys;
    }

    private static String key(Label label) {
        StringBuilder key = new StringBuilder(label.style() == LabelStyle.LETTER ? "a" : "n");
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
                    ? outermost(number).stream().anyMatch(parts::contains)
                    : outer.stream()
                            .allMatch(around -> around.numbers().stream().anyMatch(place -> isWithin(number, place)));
            if (!found && number.ordinal().isPresent()) {
                missing.add(number.written());
            }
        }
        return missing;
    }

    private boolean isWithin(Label number, Label around) {
        return outermost(around).stream().anyMatch(outer -> within.contains(outer + '>' + key(number)));
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
