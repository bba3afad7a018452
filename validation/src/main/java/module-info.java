/** Verdicts on plans and reports of them. Start at {@code PlanValidator}. */
module io.github.kehoach.validation {
    requires static org.immutables.value.annotations;
    requires transitive io.github.kehoach.serialization;
    requires tools.jackson.core;
    requires static org.jspecify;
    // only for those who bind reports with a mapper of their own; for "provides" see the module of serialization
    requires static tools.jackson.databind;

    exports io.github.kehoach.validation;
    exports io.github.kehoach.validation.report;

    // rules of others that a rule set file names
    uses io.github.kehoach.validation.Rule;
}
