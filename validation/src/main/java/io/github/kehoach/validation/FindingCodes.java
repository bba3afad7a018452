package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Severity;
import java.util.List;

/** The codes of findings that come from no rule. */
public final class FindingCodes {
    /** What readers report, in alphabetical order. */
    public static final List<String> OF_READING = List.of(
            "duplicate-member",
            "empty-array",
            "guessed",
            "left-out",
            "limit-exceeded",
            "malformed-date",
            "missing-member",
            "not-a-plan",
            "null-value",
            "syntax-error",
            "trailing-content",
            "unknown-member",
            "unknown-value",
            "unreadable-file",
            "unsupported-version",
            "wrong-type");

    /** What is said of a source that is no plan, in alphabetical order. No rule judges it. */
    public static final List<String> OF_RECOGNITION = List.of(Recognition.NO_PLAN_FOUND, Recognition.OTHER_DOCUMENT);

    /** What is said of suppressions and of the baseline, in alphabetical order. */
    public static final List<String> OF_SETTINGS =
            List.of(SuppressionReview.EXPIRED, SuppressionReview.STALE, SuppressionReview.UNUSED);

    private FindingCodes() {}

    /** Returns how grave findings of such a code are as a rule. */
    public static Severity severity(String code) {
        return switch (code) {
            case "guessed", "left-out", SuppressionReview.STALE -> Severity.INFO;
            case SuppressionReview.EXPIRED, SuppressionReview.UNUSED -> Severity.WARNING;
            default -> Severity.ERROR;
        };
    }

    static boolean isOfReading(String code) {
        return OF_READING.contains(code);
    }

    /** Whether no rule may have this id. */
    static boolean isTaken(String code) {
        return isOfReading(code) || OF_RECOGNITION.contains(code) || OF_SETTINGS.contains(code);
    }
}
