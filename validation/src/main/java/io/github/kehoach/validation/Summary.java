package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Severity;

/**
 * The figures of a report.
 *
 * @param plans how many plans there are
 * @param valid how many of them are valid
 * @param invalid how many are invalid
 * @param notEvaluated of how many nothing can be said
 * @param errors how many findings are errors, over all plans
 * @param warnings how many are warnings
 * @param infos how many are only worth knowing
 */
public record Summary(int plans, int valid, int invalid, int notEvaluated, int errors, int warnings, int infos) {
    /** The figures of a report without plans. */
    public static final Summary EMPTY = new Summary(0, 0, 0, 0, 0, 0, 0);

    /** Returns the figures with one more plan. */
    public Summary plus(PlanReport plan) {
        Verdict verdict = plan.verdict();
        return new Summary(
                plans + 1,
                valid + (verdict == Verdict.VALID ? 1 : 0),
                invalid + (verdict == Verdict.INVALID ? 1 : 0),
                notEvaluated + (verdict == Verdict.NOT_EVALUATED ? 1 : 0),
                errors + count(plan, Severity.ERROR),
                warnings + count(plan, Severity.WARNING),
                infos + count(plan, Severity.INFO));
    }

    private static int count(PlanReport plan, Severity severity) {
        return (int) plan.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
