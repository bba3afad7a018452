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
            new HonorificBeforeName(),
            new MissingArchive(),
            new MissingNumber(),
            new MissingRecipients(),
            new MissingSignature(),
            new MissingSignerName(),
            new MottoForm(),
            new NumberLineForm(),
            new RecipientLineForm(),
            new SignatureCase(),
            new SkippedNumber(),
            new SubDelegatedSignature(),
            new UnpaddedNumber());

    private BuiltInRules() {}
}
