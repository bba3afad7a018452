package io.github.kehoach.validation;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What was found out about one plan, and by which measure. */
@Value.Immutable
@ReportStyle
public sealed interface PlanReport permits ImmutablePlanReport {
    /** Where the plan came from, for example {@code plans/propaganda.json}; empty for a plan built in memory. */
    Optional<String> source();

    /** The plan's number and symbol as written; empty if there is none. */
    Optional<String> number();

    /** Whose plan it is; empty if neither the plan nor the caller tells. */
    Optional<Regime> regime();

    /** Whose rules of form were applied: those of the plan's regime, or those of the state if that is not known. */
    default Regime judgedAs() {
        return regime().orElse(Regime.STATE);
    }

    /**
     * The day whose rules were applied: the one asked for, or else the plan's date of issue, of which only a month or a
     * year known counts as its last day; empty if there is no date.
     */
    Optional<LocalDate> asOf();

    /** What is said of the plan as a whole. */
    Verdict verdict();

    /** How many rules came to which end. */
    @Value.Default
    default RuleCounts rules() {
        return RuleCounts.NONE;
    }

    /** All that was found and counts, in the order of the plan format, at one place by code. */
    List<Finding> findings();

    /** What was found and put aside on purpose, in the same order; it counts for nothing. */
    List<SuppressedFinding> suppressed();

    /** The rules that could not be run; empty if all could. */
    List<NotEvaluatedRule> notEvaluatedRules();

    /** Returns all that was found, what was put aside in its place among the rest. */
    default List<ListedFinding> listed() {
        return DocumentOrder.merged(findings(), suppressed());
    }

    /** Whether the source gave no plan, so that no rule was run. */
    default boolean isUnread() {
        return verdict() == Verdict.NOT_EVALUATED && notEvaluatedRules().isEmpty();
    }

    /** Returns an empty builder; the verdict is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanReport}. */
    final class Builder extends ImmutablePlanReport.Builder {
        Builder() {}
    }
}
