package io.github.kehoach.samples.cli;

import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.report.JsonReport;
import io.github.kehoach.validation.report.JunitReport;
import io.github.kehoach.validation.report.Language;
import io.github.kehoach.validation.report.ReportParts;
import io.github.kehoach.validation.report.SarifReport;
import io.github.kehoach.validation.report.TextReport;
import java.util.Locale;

/** The forms of a report. */
enum ReportForm {
    TEXT,
    JSON,
    SARIF,
    JUNIT;

    /**
     * Starts a report.
     *
     * @param failOn what makes a plan invalid
     */
    ReportParts parts(Language language, RuleSet rules, Severity failOn) {
        return switch (this) {
            case TEXT -> TextReport.in(language).parts();
            case JSON -> JsonReport.parts();
            case SARIF -> SarifReport.of(rules, language).parts();
            case JUNIT -> JunitReport.in(language, failOn).parts();
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
