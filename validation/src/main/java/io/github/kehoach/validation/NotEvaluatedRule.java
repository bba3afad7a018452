package io.github.kehoach.validation;

/**
 * A rule that could not be run.
 *
 * @param rule the rule's id, for example {@code skipped-number}
 * @param cause why not, for those who maintain the rule
 */
public record NotEvaluatedRule(String rule, String cause) {}
