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
            case JSON -> JsonReport.streamed();
            case SARIF -> SarifReport.of(rules, language).parts();
            case JUNIT -> JunitReport.in(language, failOn).parts();
        };
    }

    /** Whether a report starts with what is known only in the end. */
    boolean isHeadLast() {
        return this == JSON;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
