package io.github.kehoach.validation;

/**
 * One thing that can be wrong with a plan. A rule has no state; it says once which parts of a plan it looks at, and gets
 * each of them with the context of the plan at hand:
 *
 * <pre>{@code
 * final class ShoutedHeading implements Rule {
 *     public RuleInfo info() {
 *         return RuleInfo.builder("acme-shouted-heading", Severity.WARNING)
 *                 .summary("Tiêu đề có dấu chấm than", "A heading ends in an exclamation mark")
 *                 .build();
 *     }
 *
 *     public void subscribe(Subscriptions to) {
 *         to.sections((section, context) -> {
 *             if (section.heading().endsWith("!")) {
 *                 context.report("Bỏ dấu chấm than", "Drop the exclamation mark").member("heading");
 *             }
 *         });
 *     }
 * }
 * }</pre>
 *
 * <p>A rule that throws is reported as not evaluated, and the plan is then not called valid.
 */
public interface Rule {
    /** What the rule is called, how grave it is, and what it rests on; the same at each call. */
    RuleInfo info();

    /**
     * Says which parts of a plan the rule looks at. Called once, when a validator is built.
     *
     * @param to takes one check for each kind of part
     */
    void subscribe(Subscriptions to);
}
