package io.github.kehoach.validation.rules;

import io.github.kehoach.validation.Rule;
import java.util.List;

/** All rules of this library. */
public final class BuiltInRules {
    /** The rules, sorted by the names of their classes. */
    public static final List<Rule> ALL = List.of(
            // keep sorted
            new MissingNumber(), new SkippedNumber(), new UnpaddedNumber());

    private BuiltInRules() {}
}
