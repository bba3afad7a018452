package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts the findings of one plan into those that count and those that are put aside. */
final class Screen {
    private final Map<String, List<Suppression>> byCode;
    private final Optional<Baseline.Cover> baseline;
    private final List<Finding> kept = new ArrayList<>();
    private final List<SuppressedFinding> suppressed = new ArrayList<>();

    /**
     * Makes a screen that has let nothing through yet.
     *
     * @param holding the suppressions that concern the plan
     */
    Screen(List<Suppression> holding, Optional<Baseline.Cover> baseline) {
        byCode = holding.isEmpty() ? Map.of() : new HashMap<>();
        holding.forEach(suppression -> byCode.computeIfAbsent(suppression.code(), code -> new ArrayList<>())
                .add(suppression));
        this.baseline = baseline;
    }

    /** Takes findings; returns whether one of them counts. */
    boolean keeps(List<Finding> findings) {
        int before = kept.size();
        for (Finding finding : findings) {
            Optional<SuppressedFinding> aside = aside(finding);
            if (aside.isPresent()) {
                suppressed.add(aside.get());
            } else {
                kept.add(finding);
            }
        }
        return kept.size() > before;
    }

    /** A suppression goes before the baseline, because it says why. */
    private Optional<SuppressedFinding> aside(Finding finding) {
        for (Suppression suppression : byCode.getOrDefault(finding.code(), List.of())) {
            if (suppression.covers(finding)) {
                return Optional.of(new SuppressedFinding(finding, suppression.reason(), Optional.of(suppression)));
            }
        }
        return baseline.filter(cover -> cover.covers(finding))
                .map(cover -> new SuppressedFinding(finding, Baseline.REASON, Optional.empty()));
    }

    /** Adds lines and columns where the source has them. */
    void locate(Reading reading) {
        if (kept.isEmpty() && suppressed.isEmpty()) {
            return;
        }
        List<Finding> all = new ArrayList<>(kept);
        suppressed.forEach(aside -> all.add(aside.finding()));
        if (all.stream().allMatch(finding -> finding.range().isPresent())) {
            return;
        }
        List<Finding> located = reading.locate(all);
        int counting = kept.size();
        kept.clear();
        kept.addAll(located.subList(0, counting));
        for (int i = 0; i < suppressed.size(); i++) {
            SuppressedFinding aside = suppressed.get(i);
            Finding finding = located.get(counting + i);
            suppressed.set(i, new SuppressedFinding(finding, aside.reason(), aside.suppression()));
        }
    }

    /** The findings that count. */
    List<Finding> kept() {
        return kept;
    }

    /** The findings that were put aside, in document order. */
    List<SuppressedFinding> suppressed() {
        return DocumentOrder.sortedSuppressed(suppressed);
    }
}
