package io.github.kehoach.validation;

/**
 * What a rule does with one part of a plan. It must depend on nothing but its arguments.
 *
 * @param <T> the kind of part
 */
@FunctionalInterface
public interface Check<T> {
    /**
     * Looks at a part and reports what is wrong with it.
     *
     * @param part the part
     * @param context the plan around it, and where findings go
     */
    void check(T part, RuleContext context);
}
