package io.github.kehoach.validation;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plan with the certain cures applied that the findings of its rules carry. Only texts change, never their number or
 * order. A cure that would lead to a new finding as grave as the one it cures, or graver, is left out, and so is one that cures
 * nothing.
 *
 * @param plan the plan as it is now
 * @param cured the findings that were cured, in the order in which they were
 */
public record Repair(Plan plan, List<Finding> cured) {
    /** A cure may uncover the next fault of the same text, but not for long. */
    private static final int ROUNDS = 8;

    /** Copies the list. */
    public Repair {
        cured = List.copyOf(cured);
    }

    /**
     * Applies all certain cures.
     *
     * @param plan the plan to repair
     * @param validator says what is wrong with it
     */
    public static Repair of(Plan plan, PlanValidator validator) {
        List<Finding> before = validator.validate(plan).findings();
        Repair bold = repair(plan, before, validator, true);
        boolean harmless = bold.cured.isEmpty()
                || !doesHarm(bold.cured, before, validator.validate(bold.plan).findings(), false);
        return harmless ? bold : repair(plan, before, validator, false);
    }

    /**
     * Cures round by round.
     *
     * @param bold whether a cure may uncover what can be cured in turn
     */
    private static Repair repair(Plan plan, List<Finding> before, PlanValidator validator, boolean bold) {
        Attempt state = new Attempt(plan, before, List.of(), Set.of());
        List<Finding> cured = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        int rounds = 0;
        while (rounds < ROUNDS) {
            List<Finding> curable = state.found.stream()
                    .filter(finding -> !finding.fix().isEmpty() && !refused.contains(key(finding)))
                    .toList();
            if (curable.isEmpty()) {
                break;
            }
            state = Attempt.of(state.plan, state.found, notOverlapping(curable), validator, bold);
            // each round cures something, or refuses something for good
            cured.addAll(state.applied);
            refused.addAll(state.refused);
            rounds += state.applied.isEmpty() ? 0 : 1;
        }
        return new Repair(state.plan, cured);
    }

    /** What came of applying some cures at once. */
    private record Attempt(Plan plan, List<Finding> found, List<Finding> applied, Set<String> refused) {
        /** Applies all; if that does harm, each half by itself, so that only the harmful cures are left out. */
        static Attempt of(Plan plan, List<Finding> found, List<Finding> cures, PlanValidator validator, boolean bold) {
            Plan changed = apply(plan, cures);
            List<Finding> after = validator.validate(changed).findings();
            if (!doesHarm(cures, found, after, bold)) {
                return new Attempt(changed, after, cures, Set.of());
            }
            if (cures.size() == 1) {
                return new Attempt(plan, found, List.of(), Set.of(key(cures.get(0))));
            }
            int half = cures.size() / 2;
            Attempt first = of(plan, found, cures.subList(0, half), validator, bold);
            List<Finding> rest = inOtherTexts(cures.subList(half, cures.size()), first.applied);
            if (rest.isEmpty()) {
                return first;
            }
            Attempt second = of(first.plan, first.found, rest, validator, bold);
            List<Finding> applied = new ArrayList<>(first.applied);
            applied.addAll(second.applied);
            Set<String> refused = new HashSet<>(first.refused);
            refused.addAll(second.refused);
            return new Attempt(second.plan, second.found, applied, refused);
        }

        /** The cures of texts that were not changed meanwhile; in the others places have moved, which the next round sees. */
        private static List<Finding> inOtherTexts(List<Finding> cures, List<Finding> applied) {
            Set<Location> changed = applied.stream()
                    .flatMap(finding -> finding.fix().stream())
                    .map(Edit::location)
                    .collect(Collectors.toSet());
            return cures.stream()
                    .filter(finding -> finding.fix().stream().noneMatch(edit -> changed.contains(edit.location())))
                    .toList();
        }
    }

    /**
     * Whether what was cured is found as before, or there is a new finding as grave as the gentlest that was cured; one that
     * has a cure may be let pass.
     */
    private static boolean doesHarm(
            List<Finding> cured, List<Finding> before, List<Finding> after, boolean passCurable) {
        Severity gentlest = cured.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.INFO);
        Map<String, Integer> known = new HashMap<>();
        before.forEach(finding -> known.merge(key(finding), 1, Integer::sum));
        Map<String, Integer> gone = new HashMap<>(known);
        after.forEach(finding -> gone.merge(key(finding), -1, Integer::sum));
        for (Finding finding : cured) {
            boolean wasThere = known.containsKey(key(finding));
            if (wasThere && gone.getOrDefault(key(finding), 0) <= 0) {
                return true;
            }
        }
        for (Finding finding : after) {
            boolean isNew = known.merge(key(finding), -1, Integer::sum) < 0;
            boolean passes = passCurable && !finding.fix().isEmpty();
            if (isNew && !passes && finding.severity().compareTo(gentlest) <= 0) {
                return true;
            }
        }
        return false;
    }

    private static String key(Finding finding) {
        return finding.code() + ' ' + finding.location();
    }

    /** The findings whose changes do not touch those of an earlier one. */
    private static List<Finding> notOverlapping(List<Finding> curable) {
        Map<Location, List<Edit>> taken = new HashMap<>();
        List<Finding> fitting = new ArrayList<>();
        for (Finding finding : curable) {
            boolean free = finding.fix().stream().allMatch(edit -> isFree(edit, taken));
            if (free) {
                fitting.add(finding);
                finding.fix()
                        .forEach(edit -> taken.computeIfAbsent(edit.location(), first -> new ArrayList<>())
                                .add(edit));
            }
        }
        return fitting;
    }

    private static boolean isFree(Edit edit, Map<Location, List<Edit>> taken) {
        return taken.getOrDefault(edit.location(), List.of()).stream()
                .allMatch(other -> edit.span().end() < other.span().start()
                        || edit.span().start() > other.span().end());
    }

    private static Plan apply(Plan plan, List<Finding> cures) {
        Map<Location, List<Edit>> edits = new HashMap<>();
        for (Finding finding : cures) {
            for (Edit edit : finding.fix()) {
                edits.computeIfAbsent(edit.location(), first -> new ArrayList<>())
                        .add(edit);
            }
        }
        return plan.mapTexts((text, at) -> applied(text, edits.getOrDefault(at, List.of())));
    }

    private static String applied(String text, List<Edit> edits) {
        if (edits.isEmpty()) {
            return text;
        }
        StringBuilder changed = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparing((Edit edit) -> edit.span().start()).reversed())
                .forEach(
                        edit -> changed.replace(edit.span().start(), edit.span().end(), edit.replacement()));
        return changed.toString();
    }
}
