package io.github.kehoach.validation;

import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.Regimes;
import io.github.kehoach.serialization.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges plans by rules. Which rules judge a plan depends on its regime and its date of issue; both can be set. Immutable
 * and safe for use by many threads; build one and use it for all plans.
 */
public final class PlanValidator {
    private static final PlanValidator STANDARD = builder().build();

    private final Severity failOn;
    private final Optional<LocalDate> asOf;
    private final Optional<Regime> regime;
    private final List<PreparedRule> rules;

    private PlanValidator(Builder builder) {
        failOn = builder.failOn;
        asOf = builder.asOf;
        regime = builder.regime;
        rules = builder.rules.rules().stream()
                .map(rule -> new PreparedRule(
                        rule, builder.rules.severity(rule.info().id())))
                .toList();
    }

    /** Returns the validator that takes regime and date from each plan and fails on errors. */
    public static PlanValidator standard() {
        return STANDARD;
    }

    /** Returns a builder of the standard validator. */
    public static Builder builder() {
        return new Builder();
    }

    /** Judges a plan built in memory; findings have locations and no ranges. */
    public PlanReport validate(Plan plan) {
        return report(Optional.of(plan), Reading.of(Optional.of(plan), List.of(), findings -> findings))
                .build();
    }

    /**
     * Judges what was read, the findings of reading included.
     *
     * @param reading what a reader returned
     * @param source what to call the source in the report, see {@link SourceName}
     */
    public PlanReport validate(Reading reading, String source) {
        return report(reading.plan(), reading).source(source).build();
    }

    private PlanReport.Builder report(Optional<Plan> plan, Reading reading) {
        Optional<Regime> judgedAs = regime.or(() -> plan.flatMap(Regimes::of));
        Optional<LocalDate> day = asOf.or(() -> plan.flatMap(Plan::issued).map(PartialDate::lastDay));
        PlanReport.Builder report = PlanReport.builder();
        report.number(plan.flatMap(Plan::number).map(DocumentNumber::written))
                .regime(judgedAs)
                .asOf(day);
        if (plan.isEmpty()) {
            return report.verdict(Verdict.NOT_EVALUATED).findings(DocumentOrder.sorted(reading.findings()));
        }
        RuleRun run = new RuleRun(new PlanFacts(plan.get(), judgedAs, day, reading.form()));
        run.judge(rules);
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(reading.locate(run.findings()));
        return report.verdict(verdict(findings, run))
                .rules(run.counts())
                .notEvaluatedRules(run.notEvaluated())
                .findings(DocumentOrder.sorted(findings));
    }

    private Verdict verdict(List<Finding> findings, RuleRun run) {
        // severities stand from the gravest to the lightest
        boolean fails = findings.stream().anyMatch(finding -> finding.severity().compareTo(failOn) <= 0);
        if (!run.notEvaluated().isEmpty()) {
            return Verdict.NOT_EVALUATED;
        }
        return fails ? Verdict.INVALID : Verdict.VALID;
    }

    /** Builds a {@link PlanValidator}. */
    public static final class Builder {
        private Severity failOn = Severity.ERROR;
        private Optional<LocalDate> asOf = Optional.empty();
        private Optional<Regime> regime = Optional.empty();
        private RuleSet rules = RuleSet.standard();

        private Builder() {}

        /** Sets the rules; all rules of this library if not set. */
        public Builder rules(RuleSet set) {
            rules = set;
            return this;
        }

        /** Sets the lightest severity that makes a plan invalid; errors if not set. */
        public Builder failOn(Severity level) {
            failOn = level;
            return this;
        }

        /** Judges all plans by the rules of one day instead of each by those of its date of issue. */
        public Builder asOf(LocalDate day) {
            asOf = Optional.of(day);
            return this;
        }

        /** Judges all plans by the form of one regime instead of each by its own. */
        public Builder regime(Regime only) {
            regime = Optional.of(only);
            return this;
        }

        /** Returns the validator. */
        public PlanValidator build() {
            return new PlanValidator(this);
        }
    }
}
