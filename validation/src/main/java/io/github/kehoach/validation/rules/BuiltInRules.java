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
            new EmptySection(),
            new ForeignCapacityNotation(),
            new ForeignLetter(),
            new ForeignNumberNotation(),
            new ForeignSectionLabel(),
            new HeadingEndsWithStop(),
            new HonorificBeforeName(),
            new IssuerDisagreement(),
            new LateStart(),
            new LoneMember(),
            new MalformedEndMark(),
            new MalformedNumber(),
            new MisplacedNumber(),
            new MissingAnnex(),
            new MissingArchive(),
            new MissingDate(),
            new MissingEndMark(),
            new MissingImplementation(),
            new MissingIssuer(),
            new MissingNumber(),
            new MissingObjectives(),
            new MissingPlace(),
            new MissingRecipients(),
            new MissingSignature(),
            new MissingSignerName(),
            new MissingSubject(),
            new MixedLabels(),
            new MottoForm(),
            new NoReportingDuty(),
            new NumberLineForm(),
            new PlaceForm(),
            new RecipientLineForm(),
            new RepeatedEndMark(),
            new RepeatedNumber(),
            new SectionHeadingCase(),
            new SignatureCase(),
            new SkippedNumber(),
            new SubDelegatedSignature(),
            new SubjectForm(),
            new TextAfterEndMark(),
            new UnannouncedAnnex(),
            new UnfulfilledHeading(),
            new UnlikelyIssuerCode(),
            new UnmeasurableTarget(),
            new UnpaddedNumber(),
            new UnresolvedSectionReference(),
            new WrongTypeCode(),
            new YearInNumber());

    private BuiltInRules() {}
}
