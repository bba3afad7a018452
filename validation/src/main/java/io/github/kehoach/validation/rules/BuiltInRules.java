package io.github.kehoach.validation.rules;

import io.github.kehoach.validation.Rule;
import java.util.List;

/** All rules of this library. */
public final class BuiltInRules {
    /** The rules, sorted by the names of their classes. */
    public static final List<Rule> ALL = List.of(
            // keep sorted
            new ForeignNumberNotation(),
            new IssuerDisagreement(),
            new MalformedNumber(),
            new MissingDate(),
            new MissingIssuer(),
            new MissingNumber(),
            new MissingPlace(),
            new MissingSubject(),
            new PlaceForm(),
            new SkippedNumber(),
            new SubjectForm(),
            new UnlikelyIssuerCode(),
            new UnpaddedNumber(),
            new WrongTypeCode(),
            new YearInNumber());

    private BuiltInRules() {}
}
