package io.github.kehoach.samples.cli;

import io.github.kehoach.core.finding.Severity;
import java.util.List;
import java.util.Map;

/**
 * What a survey comes to.
 *
 * @param plans the plans
 * @param ratios how long reading each text takes beside its JSON; empty if that was not measured
 */
record SurveySum(List<SurveyedPlan> plans, Map<String, Double> ratios) {
    int count() {
        return plans.size();
    }

    int with(SurveyPart part) {
        return (int) plans.stream().filter(plan -> !plan.found(part).isEmpty()).count();
    }

    int parts(SurveyPart part) {
        return plans.stream().mapToInt(plan -> plan.found(part).size()).sum();
    }

    int findings(Severity severity) {
        return plans.stream()
                .mapToInt(plan -> plan.findings().getOrDefault(severity, 0))
                .sum();
    }

    /** The letters of all texts together. */
    KeptLetters letters() {
        int total = 0;
        int kept = 0;
        int moved = 0;
        int leftOut = 0;
        for (SurveyedPlan plan : plans) {
            if (plan.letters().isPresent()) {
                KeptLetters letters = plan.letters().get();
                total += letters.total();
                kept += letters.kept();
                moved += letters.moved();
                leftOut += letters.leftOut();
            }
        }
        return new KeptLetters(total, kept, moved, leftOut, List.of());
    }

    /** The ratio in the middle of all; of an even number the higher one of the two. */
    double medianRatio() {
        return ratios.values().stream()
                .sorted()
                .skip(ratios.size() / 2)
                .findFirst()
                .orElse(0.0);
    }

    double worstRatio() {
        return ratios.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
