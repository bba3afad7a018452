package io.github.kehoach.samples.cli;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a survey found out about one plan.
 *
 * @param source where it came from
 * @param read whether there is a plan
 * @param parts what was found of each kind of part; each kind is there
 * @param labels the labels of the first-level sections that have one
 * @param letters how much of a text was kept; empty for JSON
 * @param notes the findings of the reader
 * @param findings how many findings there are of each severity, those of the reader included; each severity is there
 */
record SurveyedPlan(
        String source,
        boolean read,
        Map<SurveyPart, List<String>> parts,
        List<String> labels,
        Optional<KeptLetters> letters,
        List<Finding> notes,
        Map<Severity, Integer> findings) {

    static SurveyedPlan of(PlanSource source, Reading reading) {
        PlanReport report = PlanValidator.standard().validate(reading, source.source());
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            findings.put(severity, 0);
        }
        report.findings().forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
        Map<SurveyPart, List<String>> parts = new EnumMap<>(SurveyPart.class);
        Optional<Plan> plan = reading.plan();
        for (SurveyPart part : SurveyPart.values()) {
            parts.put(part, plan.map(part::of).orElse(List.of()));
        }
        Optional<KeptLetters> letters = plan.isPresent() && source.form() == SourceForm.TEXT
                ? Optional.of(KeptLetters.of(source.text(), reading))
                : Optional.empty();
        return new SurveyedPlan(
                source.source(), plan.isPresent(), parts, labels(plan), letters, reading.findings(), findings);
    }

    private static List<String> labels(Optional<Plan> plan) {
        return plan.map(Plan::body).orElse(List.of()).stream()
                .filter(Section.class::isInstance)
                .flatMap(section -> ((Section) section).label().stream())
                .map(Label::written)
                .toList();
    }

    List<String> found(SurveyPart part) {
        return parts.getOrDefault(part, List.of());
    }
}
