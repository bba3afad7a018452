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
 * @param suppressed how many are put aside on purpose; they are in no other figure
 * @param unread how many inputs could not be read; they are among no plans
 * @param skipped how many files of folders were passed over and are named
 * @param otherFiles how many more were passed over
 */
public record Summary(
        int plans,
        int valid,
        int invalid,
        int notEvaluated,
        int errors,
        int warnings,
        int infos,
        int suppressed,
        int unread,
        int skipped,
        int otherFiles) {
    /** The figures of a report without plans. */
    public static final Summary EMPTY = new Summary(0, 0, 0, 0, 0, 0, 0);

    /** Makes the figures of a report in which nothing is put aside. */
    public Summary(int plans, int valid, int invalid, int notEvaluated, int errors, int warnings, int infos) {
        this(plans, valid, invalid, notEvaluated, errors, warnings, infos, 0);
    }

    /** Makes the figures of a report on plans all of which were read. */
    public Summary(
            int plans, int valid, int invalid, int notEvaluated, int errors, int warnings, int infos, int suppressed) {
        this(plans, valid, invalid, notEvaluated, errors, warnings, infos, suppressed, 0, 0, 0);
    }

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
                infos + count(plan, Severity.INFO),
                suppressed + plan.suppressed().size(),
                unread,
                skipped,
                otherFiles);
    }

    /** Returns the figures with one more finding that is about no plan. */
    public Summary plus(SettingsFinding settings) {
        Severity severity = settings.finding().severity();
        return new Summary(
                plans,
                valid,
                invalid,
                notEvaluated,
                errors + (severity == Severity.ERROR ? 1 : 0),
                warnings + (severity == Severity.WARNING ? 1 : 0),
                infos + (severity == Severity.INFO ? 1 : 0),
                suppressed,
                unread,
                skipped,
                otherFiles);
    }

    /** Returns the figures with inputs that gave no plan. */
    public Summary plus(InputNotes inputs) {
        return new Summary(
                plans,
                valid,
                invalid,
                notEvaluated,
                errors,
                warnings,
                infos,
                suppressed,
                unread + inputs.unread().size(),
                skipped + inputs.skipped().size(),
                otherFiles + inputs.otherFiles());
    }

    private static int count(PlanReport plan, Severity severity) {
        return (int) plan.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
