package io.github.kehoach.validation.rules;

import io.github.kehoach.validation.Rule;
import java.util.List;

/** All rules of this library. */
public final class BuiltInRules {
    /** The rules, sorted by the names of their classes. */
    public static final List<Rule> ALL = List.of(
            // keep sorted
            new EmptySection(),
            new ForeignLetter(),
            new ForeignSectionLabel(),
            new HeadingEndsWithStop(),
            new LateStart(),
            new LoneMember(),
            new MalformedEndMark(),
            new MisplacedNumber(),
            new MissingEndMark(),
            new MissingImplementation(),
            new MissingNumber(),
            new MissingObjectives(),
            new MixedLabels(),
            new RepeatedEndMark(),
            new RepeatedNumber(),
            new SectionHeadingCase(),
            new SkippedNumber(),
            new TextAfterEndMark(),
            new UnfulfilledHeading(),
            new UnpaddedNumber());

    private BuiltInRules() {}
}
