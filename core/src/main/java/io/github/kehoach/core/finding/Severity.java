package io.github.kehoach.core.finding;

import java.util.Locale;

/** How grave a finding is; the constants stand from the gravest to the lightest. */
public enum Severity {
    /** The plan is wrong and has to be mended. */
    ERROR,
    /** The plan departs from the rules of form or from custom, or is probably mistaken. */
    WARNING,
    /** Worth knowing, nothing has to be done. */
    INFO;

    /**
     * Returns the name used in reports.
     *
     * @return the name in lower case, for example {@code error}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
