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
import java.util.List;
import java.util.Optional;

/**
 * Judges plans. It has no rules yet: a verdict rests on what reading the source found. Immutable and safe for use by many
 * threads; build one and use it for all plans.
 */
public final class PlanValidator {
    private static final PlanValidator STANDARD = builder().build();

    private final Severity failOn;
    private final Optional<LocalDate> asOf;
    private final Optional<Regime> regime;

    private PlanValidator(Builder builder) {
        failOn = builder.failOn;
        asOf = builder.asOf;
        regime = builder.regime;
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
        return report(Optional.of(plan), List.of()).build();
    }

    /**
     * Judges what was read, the findings of reading included.
     *
     * @param reading what a reader returned
     * @param source what to call the source in the report, see {@link SourceName}
     */
    public PlanReport validate(Reading reading, String source) {
        return report(reading.plan(), reading.findings()).source(source).build();
    }

    private PlanReport.Builder report(Optional<Plan> plan, List<Finding> findings) {
        PlanReport.Builder report = PlanReport.builder();
        report.number(plan.flatMap(Plan::number).map(DocumentNumber::written))
                .regime(regime.or(() -> plan.flatMap(Regimes::of)))
                .asOf(asOf.or(() -> plan.flatMap(Plan::issued).map(PartialDate::lastDay)))
                .verdict(plan.isPresent() ? verdict(findings) : Verdict.NOT_EVALUATED)
                .findings(DocumentOrder.sorted(findings));
        return report;
    }

    private Verdict verdict(List<Finding> findings) {
        // severities stand from the gravest to the lightest
        boolean fails = findings.stream().anyMatch(finding -> finding.severity().compareTo(failOn) <= 0);
        return fails ? Verdict.INVALID : Verdict.VALID;
    }

    /** Builds a {@link PlanValidator}. */
    public static final class Builder {
        private Severity failOn = Severity.ERROR;
        private Optional<LocalDate> asOf = Optional.empty();
        private Optional<Regime> regime = Optional.empty();

        private Builder() {}

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
