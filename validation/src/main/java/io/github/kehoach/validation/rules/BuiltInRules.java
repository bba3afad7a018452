package io.github.kehoach.validation.rules;

import io.github.kehoach.validation.Rule;
import java.util.List;

/** All rules of this library. */
public final class BuiltInRules {
    /** The rules, sorted by the names of their classes. */
    public static final List<Rule> ALL = List.of(
            // keep sorted
            new ArchiveForm(),
            new AsAboveRecipient(),
            new CollectiveOfOneHead(),
            new DateLineForm(),
            new DeputyForDeputy(),
            new DuplicateRecipient(),
            new ForeignCapacityNotation(),
            new ForeignNumberNotation(),
            new HonorificBeforeName(),
            new IssuerDisagreement(),
            new MalformedNumber(),
            new MissingArchive(),
            new MissingDate(),
            new MissingIssuer(),
            new MissingNumber(),
            new MissingPlace(),
            new MissingRecipients(),
            new MissingSignature(),
            new MissingSignerName(),
            new MissingSubject(),
            new MottoForm(),
            new NumberLineForm(),
            new PlaceForm(),
            new RecipientLineForm(),
            new SignatureCase(),
            new SkippedNumber(),
            new SubDelegatedSignature(),
            new SubjectForm(),
            new UnlikelyIssuerCode(),
            new UnpaddedNumber(),
            new WrongTypeCode(),
            new YearInNumber());

    private BuiltInRules() {}
}
