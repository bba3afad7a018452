package io.github.kehoach.validation.rules;

import io.github.kehoach.validation.Rule;
import java.util.List;

/** All rules of this library. */
public final class BuiltInRules {
    /** The rules, sorted by the names of their classes. */
    public static final List<Rule> ALL = List.of(
            // keep sorted
            new AnniversaryMismatch(),
            new BasisAfterPlan(),
            new CitationConflict(),
            new CitationTextMismatch(),
            new DeadlineBeforeIssue(),
            new DuplicateBasis(),
            new ForeignCitationNotation(),
            new ImpossibleDate(),
            new IncompleteCitation(),
            new MissingEnactment(),
            new MissingNumber(),
            new MixedDateStyle(),
            new NoLegalBasis(),
            new PeriodOutsideTitle(),
            new ReversedPeriod(),
            new ShortFirstCitation(),
            new SkippedNumber(),
            new UnpaddedNumber(),
            new WeekdayMismatch());

    private BuiltInRules() {}
}
