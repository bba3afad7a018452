package io.github.kehoach.validation;

import java.util.Locale;

/** What is said of a plan as a whole. */
public enum Verdict {
    /** No finding is as grave as the level that fails, and every rule that applies was run. */
    VALID,
    /** Some finding is as grave as the level that fails. */
    INVALID,
    /** Nothing can be said: the source gave no plan, or a rule could not be run. */
    NOT_EVALUATED;

    /** The name used in reports, for example {@code not-evaluated}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
