package io.github.kehoach.validation.rules;

import io.github.kehoach.validation.Rule;
import java.util.List;

/** All rules of this library. */
public final class BuiltInRules {
    /** The rules, sorted by the names of their classes. */
    public static final List<Rule> ALL = List.of(
            // keep sorted
            new AnniversaryMismatch(),
            new DeadlineBeforeIssue(),
            new ImpossibleDate(),
            new MissingNumber(),
            new MixedDateStyle(),
            new PeriodOutsideTitle(),
            new ReversedPeriod(),
            new SkippedNumber(),
            new UnpaddedNumber(),
            new WeekdayMismatch());

    private BuiltInRules() {}
}
