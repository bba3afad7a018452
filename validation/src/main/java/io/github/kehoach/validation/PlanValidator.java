package io.github.kehoach.validation;

import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.core.language.Regimes;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges plans by rules. Which rules judge a plan depends on its regime and its date of issue; both can be set. Immutable
 * and safe for use by many threads; build one and use it for all plans.
 */
public final class PlanValidator {
    /** Made when it is asked for first: a validator of one's own does without. */
    private static final class Standard {
        static final PlanValidator VALIDATOR = builder().build();
    }

    private final Severity failOn;
    private final Optional<LocalDate> asOf;
    private final Optional<Regime> regime;
    private final List<PreparedRule> rules;
    private final Screening screening;
    private final Limits limits;

    private PlanValidator(Builder builder) {
        failOn = builder.failOn;
        asOf = builder.asOf;
        regime = builder.regime;
        limits = builder.limits;
        List<PreparedRule> prepared = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Rule rule : builder.rules.rules()) {
            PreparedRule ready = new PreparedRule(rule, builder.rules);
            prepared.add(ready);
            ids.add(ready.info().id());
        }
        rules = List.copyOf(prepared);
        screening = new Screening(builder.suppressions, builder.baseline, builder.today, ids);
    }

    /** Returns the validator that takes regime and date from each plan and fails on errors. */
    public static PlanValidator standard() {
        return Standard.VALIDATOR;
    }

    /** Returns a builder of the standard validator. */
    public static Builder builder() {
        return new Builder();
    }

    /** The limits, which batches read by. */
    Limits limits() {
        return limits;
    }

    /** Judges a plan built in memory; findings have locations and no ranges. */
    public PlanReport validate(Plan plan) {
        return judge(Reading.of(Optional.of(plan), List.of(), findings -> findings), Optional.empty());
    }

    /**
     * Judges what was read, the findings of reading included.
     *
     * @param reading what a reader returned
     * @param source what to call the source in the report, see {@link SourceName}
     */
    public PlanReport validate(Reading reading, String source) {
        return judge(reading, Optional.of(source));
    }

    private PlanReport judge(Reading reading, Optional<String> source) {
        Optional<Plan> plan = reading.plan();
        Optional<Regime> judgedAs = regime.or(() -> plan.flatMap(Regimes::of));
        Optional<LocalDate> day = asOf.or(() -> plan.flatMap(Plan::issued).map(PartialDate::lastDay));
        Optional<String> number = plan.flatMap(Plan::number).map(DocumentNumber::written);
        PlanReport.Builder report = PlanReport.builder();
        report.source(source).number(number).regime(judgedAs).asOf(day);
        if (plan.isEmpty()) {
            // what could not be read is not judged, so nothing of it can be put aside
            report.verdict(Verdict.NOT_EVALUATED).findings(DocumentOrder.sorted(reading.findings()));
            return report.build();
        }
        Optional<Finding> objection = Recognition.objection(plan.get(), hasPlanTitle(reading));
        if (objection.isPresent()) {
            List<Finding> findings = new ArrayList<>(reading.findings());
            findings.addAll(reading.locate(List.of(objection.get())));
            return report.verdict(Verdict.NOT_EVALUATED)
                    .findings(DocumentOrder.sorted(findings))
                    .build();
        }
        Screen screen = screening.screen(source, number);
        screen.keeps(reading.findings());
        FindingRoom room = new FindingRoom(
                limits.most(Limits.Measure.FINDINGS) - reading.findings().size());
        RuleRun run = new RuleRun(new PlanFacts(plan.get(), judgedAs, day, reading.form()), screen, room);
        run.judge(rules);
        screen.locate(reading);
        if (room.isShort()) {
            screen.keeps(List.of(limits.passed(Limits.Measure.FINDINGS)));
        }
        report.verdict(verdict(screen.kept(), run))
                .rules(run.counts())
                .notEvaluatedRules(run.notEvaluated())
                .findings(DocumentOrder.sorted(screen.kept()))
                .suppressed(screen.suppressed());
        return report.build();
    }

    private static boolean hasPlanTitle(Reading reading) {
        return reading.form().stream().anyMatch(line -> line.part() == FormPart.TYPE_NAME);
    }

    private Verdict verdict(List<Finding> findings, RuleRun run) {
        if (!run.notEvaluated().isEmpty()) {
            return Verdict.NOT_EVALUATED;
        }
        // severities stand from the gravest to the lightest
        for (Finding finding : findings) {
            if (finding.severity().compareTo(failOn) <= 0) {
                return Verdict.INVALID;
            }
        }
        return Verdict.VALID;
    }

    /** Returns the report on plans that this validator judged, with what is to be said of its suppressions and baseline. */
    public Report report(List<PlanReport> plans) {
        SuppressionReview review = review();
        plans.forEach(review::add);
        return Report.of(plans, review.findings());
    }

    /** Returns a review of the suppressions and the baseline, for those who judge plan by plan and keep none. */
    public SuppressionReview review() {
        return new SuppressionReview(screening);
    }

    /** Builds a {@link PlanValidator}. */
    public static final class Builder {
        private Severity failOn = Severity.ERROR;
        private Optional<LocalDate> asOf = Optional.empty();
        private Optional<Regime> regime = Optional.empty();
        private RuleSet rules = RuleSet.standard();
        private Suppressions suppressions = Suppressions.of(List.of());
        private Optional<Baseline> baseline = Optional.empty();
        private Optional<LocalDate> today = Optional.empty();
        private Limits limits = Limits.standard();

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

        /** Puts findings aside on purpose. If one of the suppressions expires, {@link #today} has to be told too. */
        public Builder suppress(Suppression... some) {
            return suppress(Suppressions.of(List.of(some)));
        }

        /** Puts findings aside on purpose, instead of what was put aside by an earlier call. */
        public Builder suppress(Suppressions all) {
            suppressions = all;
            return this;
        }

        /** Puts aside what was found at some earlier time. */
        public Builder baseline(Baseline earlier) {
            baseline = Optional.of(earlier);
            return this;
        }

        /** Sets the day against which suppressions expire; this library has no clock. */
        public Builder today(LocalDate day) {
            today = Optional.of(day);
            return this;
        }

        /**
         * Sets the limits. That of findings is the validator's: it counts the findings of reading too, and those put aside. The
         * others are those that a {@link PlanBatch} reads by.
         */
        public Builder limits(Limits some) {
            limits = some;
            return this;
        }

        /**
         * Returns the validator.
         *
         * @throws IllegalStateException if a suppression expires and no day is told
         */
        public PlanValidator build() {
            return new PlanValidator(this);
        }
    }
}
