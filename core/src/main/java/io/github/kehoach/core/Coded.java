package io.github.kehoach.core;

import java.util.Locale;

/** A constant with a name in the plan format. */
public sealed interface Coded permits ObjectiveKind, Regime, Secrecy, SectionRole, Urgency {
    /** The constant's name in Java. */
    String name();

    /** The name in the plan format, for example {@code trade-union}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
