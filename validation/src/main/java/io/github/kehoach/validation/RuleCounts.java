package io.github.kehoach.validation;

/**
 * How many rules came to which end for one plan. Findings of reading come from no rule and are not counted here.
 *
 * @param passed the rules that applied and found nothing
 * @param failed the rules that found something
 * @param notApplicable the rules that had nothing to judge
 * @param notEvaluated the rules that could not be run
 * @param suppressed the rules that found only what is put aside on purpose: they neither passed nor failed
 */
public record RuleCounts(int passed, int failed, int notApplicable, int notEvaluated, int suppressed) {
    /** No rule was run. */
    public static final RuleCounts NONE = new RuleCounts(0, 0, 0, 0);

    /** Makes the counts of a run in which nothing was put aside. */
    public RuleCounts(int passed, int failed, int notApplicable, int notEvaluated) {
        this(passed, failed, notApplicable, notEvaluated, 0);
    }

    /** How many rules there were. */
    public int all() {
        return passed + failed + notApplicable + notEvaluated + suppressed;
    }
}
