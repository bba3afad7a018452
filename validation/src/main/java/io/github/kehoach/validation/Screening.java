package io.github.kehoach.validation;

import io.github.kehoach.core.finding.NearestName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What puts findings aside: suppressions that hold on a day, and a baseline. */
final class Screening {
    private final Suppressions suppressions;
    private final Optional<Baseline> baseline;
    private final Optional<LocalDate> today;
    private final Set<String> ruleIds;

    Screening(Suppressions suppressions, Optional<Baseline> baseline, Optional<LocalDate> today, Set<String> ruleIds) {
        this.ruleIds = Set.copyOf(ruleIds);
        this.suppressions = suppressions;
        this.baseline = baseline;
        this.today = today;
        if (suppressions.expire() && today.isEmpty()) {
            throw new IllegalStateException("a suppression expires, and the validator was not told what day it is");
        }
    }

    Suppressions suppressions() {
        return suppressions;
    }

    Optional<Baseline> baseline() {
        return baseline;
    }

    /** Returns the code that was meant by one that no finding can have; empty if the code is known or none is near. */
    Optional<String> meant(String code) {
        if (ruleIds.contains(code) || FindingCodes.isTaken(code)) {
            return Optional.empty();
        }
        Set<String> known = new TreeSet<>(ruleIds);
        known.addAll(FindingCodes.OF_READING);
        return NearestName.to(code, known);
    }

    boolean isExpired(Suppression suppression) {
        return today.isPresent() && suppression.isExpired(today.get());
    }

    /** Returns the screen for the findings of one plan. */
    Screen screen(Optional<String> source, Optional<String> number) {
        List<Suppression> holding = suppressions.all().isEmpty()
                ? List.of()
                : suppressions.all().stream()
                        .filter(suppression -> !isExpired(suppression) && suppression.concerns(number, source))
                        .toList();
        return new Screen(holding, baseline.map(known -> known.cover(source, number)));
    }
}
