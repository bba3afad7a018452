package io.github.kehoach.samples.plans;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.validation.Baseline;
import io.github.kehoach.validation.InputNotes;
import io.github.kehoach.validation.MalformedSettings;
import io.github.kehoach.validation.PlanBatch;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.Suppression;
import io.github.kehoach.validation.SuppressionReview;
import io.github.kehoach.validation.Suppressions;
import io.github.kehoach.validation.UnreadInput;
import io.github.kehoach.validation.report.JunitReport;
import io.github.kehoach.validation.report.Language;
import io.github.kehoach.validation.report.ReportParts;
import io.github.kehoach.validation.report.SarifReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The snippets of the page on validation, one a task. */
final class Validating {
    private Validating() {}

    static List<String> verdict(byte[] json) {
        List<String> lines = new ArrayList<>();
        // tag::verdict[]
        PlanReport report = PlanValidator.standard().validate(PlanJson.read(json), "plans/march.json");
        switch (report.verdict()) {
            case VALID -> lines.add("nothing that fails, and every rule was run");
            case INVALID -> lines.add(report.findings().size() + " findings");
            case NOT_EVALUATED -> lines.add("could not be read, or a rule could not be run");
        }
        for (Finding finding : report.findings()) {
            lines.add(finding.code() + " at " + finding.location() + ": "
                    + finding.message().en());
        }
        // end::verdict[]
        return lines;
    }

    static PlanReport regimeAndDate(Reading reading) {
        // tag::regime-and-date[]
        PlanValidator validator = PlanValidator.builder()
                .regime(Regime.PARTY) // instead of the plan's own
                .asOf(LocalDate.of(2026, 7, 1)) // instead of the date of issue
                .failOn(Severity.WARNING) // instead of errors only
                .build();
        PlanReport report = validator.validate(reading, "plans/july.json");
        // end::regime-and-date[]
        return report;
    }

    static PlanValidator ownRules() {
        // tag::own-set[]
        RuleSet rules = RuleSet.standard()
                .with(new ShoutedHeading())
                .without("unpadded-number")
                .withSeverity("skipped-number", Severity.WARNING);
        PlanValidator validator = PlanValidator.builder().rules(rules).build();
        // end::own-set[]
        return validator;
    }

    static RuleSet ruleSetFile(Path file) throws IOException, MalformedSettings {
        // tag::rule-set-file[]
        RuleSet rules = RuleSet.read(Files.readString(file), "rules.json");
        // end::rule-set-file[]
        return rules;
    }

    static Report suppress(Reading reading) {
        // tag::suppress[]
        PlanValidator validator = PlanValidator.builder()
                .suppress(
                        Suppression.at("skipped-number", Location.parse("/body/2"), "the original has no part III"),
                        Suppression.inPlan("missing-place", "15/KH-UBND", "printed without a place")
                                .until(LocalDate.of(2026, 12, 31)))
                .today(LocalDate.of(2026, 11, 21)) // the library has no clock
                .build();
        Report report = validator.report(List.of(validator.validate(reading, "plans/march.json")));
        // end::suppress[]
        return report;
    }

    static PlanValidator settingsFiles(Path suppressions, Path baseline) throws IOException, MalformedSettings {
        // tag::settings-files[]
        PlanValidator validator = PlanValidator.builder()
                .suppress(Suppressions.read(Files.readString(suppressions), "suppressions.json"))
                .baseline(Baseline.read(Files.readString(baseline), "baseline.json"))
                .today(LocalDate.of(2026, 11, 21))
                .build();
        // end::settings-files[]
        return validator;
    }

    static String writeBaseline(List<PlanReport> reports) {
        // tag::write-baseline[]
        String baseline = Baseline.write(reports); // what was found now
        // end::write-baseline[]
        return baseline;
    }

    static Report unread(List<PlanReport> judged, SuppressionReview review) {
        // tag::unread[]
        UnreadInput missing =
                new UnreadInput("plans/april.json", new Message("không có tệp này", "there is no such file"));
        Report report = Report.of(judged, review.findings(), InputNotes.ofUnread(List.of(missing)));
        // end::unread[]
        return report;
    }

    static String forBuildServers(Report report) {
        // tag::build-servers[]
        String sarif = SarifReport.of(RuleSet.standard(), Language.VI).write(report);
        String junit = JunitReport.in(Language.VI, Severity.ERROR).write(report);
        // end::build-servers[]
        return sarif + junit;
    }

    static void batch(Iterable<Path> files, Writer out) throws IOException {
        // tag::batch[]
        PlanValidator validator = PlanValidator.standard();
        SuppressionReview review = validator.review();
        ReportParts parts = SarifReport.of(RuleSet.standard(), Language.VI).parts();
        for (Path file : files) {
            PlanReport report =
                    validator.validate(PlanJson.read(file), file.getFileName().toString());
            review.add(report);
            out.write(parts.plan(report));
        }
        out.write(parts.end(review.findings()));
        // end::batch[]
    }

    static void manyPlans(Path ndjson, Writer out) throws IOException, InterruptedException {
        // tag::many-plans[]
        PlanValidator validator = PlanValidator.standard();
        SuppressionReview review = validator.review();
        ReportParts parts = JunitReport.in(Language.VI, Severity.ERROR).parts();
        try (InputStream lines = Files.newInputStream(ndjson)) {
            PlanBatch.of(validator).lines(lines, "plans.ndjson", (report, plan) -> {
                review.add(report);
                out.write(parts.plan(report));
            });
        }
        out.write(parts.end(review.findings()));
        // end::many-plans[]
    }
}
