package io.github.kehoach.samples.cli;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.validation.MalformedSettings;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.Suppressions;
import io.github.kehoach.validation.report.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked of {@code validate}: which plans, judged by what, on which report. */
final class PlanCheck {
    final List<String> files = new ArrayList<>();
    Language language = Language.VI;
    ReportForm report = ReportForm.TEXT;
    Optional<String> out = Optional.empty();
    Optional<LocalDate> asOf = Optional.empty();
    Optional<Regime> regime = Optional.empty();
    Severity failOn = Severity.ERROR;
    Optional<String> rules = Optional.empty();
    Optional<String> suppress = Optional.empty();
    Optional<String> baseline = Optional.empty();
    Optional<String> newBaseline = Optional.empty();
    Optional<LocalDate> today = Optional.empty();
    Optional<Integer> threads = Optional.empty();
    Limits limits = Limits.standard();
    Optional<String> stdinName = Optional.empty();
    boolean allowEmpty;

    /** Judges the plans and returns the exit code. */
    int run(Surroundings surroundings) throws FileFault, MalformedSettings, InterruptedException {
        Inputs inputs = new Inputs(surroundings, limits, stdinName);
        SettingsFiles settings = new SettingsFiles(inputs);
        RuleSet ruleSet = settings.rules(rules);
        PlanValidator.Builder validator =
                PlanValidator.builder().failOn(failOn).rules(ruleSet).limits(limits);
        asOf.ifPresent(validator::asOf);
        regime.ifPresent(validator::regime);
        Suppressions suppressions = settings.suppressions(suppress);
        validator.suppress(suppressions);
        if (suppressions.expire()) {
            // the one place where a result depends on the clock
            validator.today(today.orElseGet(surroundings::today));
        }
        settings.baseline(baseline).ifPresent(validator::baseline);
        ReportOutput output = new ReportOutput(
                new Output(surroundings, out, report.isHeadLast()), report.parts(language, ruleSet, failOn));
        try (Validation validation =
                new Validation(surroundings, language, validator.build(), threads, output, newBaseline)) {
            for (String file : files) {
                inputs.all(file, validation);
            }
            return validation.end(allowEmpty);
        }
    }
}
