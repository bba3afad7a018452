package io.github.kehoach.samples.cli;

import io.github.kehoach.serialization.Reading;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.report.JsonReport;
import io.github.kehoach.validation.report.Language;
import io.github.kehoach.validation.report.TextReport;
import java.util.List;
import java.util.Locale;

/** Tells on standard error what was found while reading one plan; rules are not run. */
final class ReadingNotes {
    /** The forms of the notes. */
    enum Form {
        TEXT,
        JSON;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final PlanValidator WITHOUT_RULES =
            PlanValidator.builder().rules(RuleSet.empty()).build();

    private final Surroundings surroundings;
    private final Language language;

    ReadingNotes(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    /** Says nothing if nothing was found. */
    void text(PlanSource source, Reading reading) {
        PlanReport report = report(source, reading);
        if (!report.findings().isEmpty()) {
            print(TextReport.in(language).plan(report, source.text()));
        }
    }

    void json(PlanSource source, Reading reading) {
        print(JsonReport.write(Report.of(List.of(report(source, reading)))));
    }

    private static PlanReport report(PlanSource source, Reading reading) {
        return WITHOUT_RULES.validate(reading, source.source());
    }

    private void print(String words) {
        surroundings.err().print(words);
        surroundings.err().flush();
    }
}
