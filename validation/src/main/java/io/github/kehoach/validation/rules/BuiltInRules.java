package io.github.kehoach.validation.rules;

import io.github.kehoach.validation.Rule;
import java.util.List;

/** All rules of this library. */
public final class BuiltInRules {
    /** The rules, sorted by the names of their classes. */
    public static final List<Rule> ALL = List.of(
            // keep sorted
            new AnnexLabel(),
            new ArchiveForm(),
            new AsAboveRecipient(),
            new AssigneeIsPartner(),
            new AssigneeNotRecipient(),
            new AssignmentWithoutTask(),
            new CollectiveOfOneHead(),
            new DateLineForm(),
            new DeputyForDeputy(),
            new DueTextMismatch(),
            new DuplicateAssignee(),
            new DuplicateRecipient(),
            new ForeignCapacityNotation(),
            new ForeignNumberNotation(),
            new HonorificBeforeName(),
            new IssuerDisagreement(),
            new MalformedNumber(),
            new MissingAnnex(),
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
            new NoReportingDuty(),
            new NumberLineForm(),
            new PlaceForm(),
            new RecipientLineForm(),
            new SignatureCase(),
            new SkippedNumber(),
            new SubDelegatedSignature(),
            new SubjectForm(),
            new UnannouncedAnnex(),
            new UnlikelyIssuerCode(),
            new UnmeasurableTarget(),
            new UnpaddedNumber(),
            new UnresolvedSectionReference(),
            new WrongTypeCode(),
            new YearInNumber());

    private BuiltInRules() {}
}
