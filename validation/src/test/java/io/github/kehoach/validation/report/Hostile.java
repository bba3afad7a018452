package io.github.kehoach.validation.report;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.NotEvaluatedRule;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.SuppressedFinding;
import io.github.kehoach.validation.Verdict;
import java.util.Optional;

/** A report full of words that could break the form they are written in. */
final class Hostile {
    /** Ends comments and sections, commands terminals, is no character at all. */
    static final String WORDS =
            "]]> <!-- & \"'\u0000\u001B[2J\r\n\t\u0085\uD800\uFFFE\uFFFF\u202E\uD83D\uDE00 --> </testcase>";

    private Hostile() {}

    static PlanReport plan() {
        PlanReport.Builder report = PlanReport.builder();
        report.source(WORDS)
                .number(WORDS)
                .verdict(Verdict.NOT_EVALUATED)
                .addFinding(finding(WORDS))
                .addFinding(finding("dài ".repeat(100_000)))
                .addSuppressed(new SuppressedFinding(finding("x"), WORDS, Optional.empty()))
                .addNotEvaluatedRule(new NotEvaluatedRule("acme-rule", WORDS));
        return report.build();
    }

    private static Finding finding(String words) {
        return Finding.builder()
                .code("acme-hostile")
                .severity(Severity.ERROR)
                .location(Location.ROOT.member(WORDS))
                .message(words, words)
                .expected(words)
                .found(words)
                .build();
    }
}
