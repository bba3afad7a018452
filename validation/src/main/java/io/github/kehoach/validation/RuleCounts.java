package io.github.kehoach.validation;

/**
 * How many rules came to which end for one plan. Findings of reading come from no rule and are not counted here.
 *
 * @param passed the rules that applied and found nothing
 * @param failed the rules that found something
 * @param notApplicable the rules that had nothing to judge
 * @param notEvaluated the rules that could not be run
 */
public record RuleCounts(int passed, int failed, int notApplicable, int notEvaluated) {
    /** No rule was run. */
    public static final RuleCounts NONE = new RuleCounts(0, 0, 0, 0);
}
