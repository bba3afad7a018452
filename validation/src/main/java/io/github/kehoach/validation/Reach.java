package io.github.kehoach.validation;

import io.github.kehoach.core.Regime;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whom and when a provision binds, in a form in which asking for each rule and each plan costs nothing.
 *
 * @param regimes whose documents
 * @param from the first day of its force, counted as {@link #day} does
 * @param until the last one
 */
record Reach(Set<Regime> regimes, long from, long until) {
    static Reach of(Provision provision) {
        Set<Regime> regimes = EnumSet.noneOf(Regime.class);
        for (Regime regime : Regime.values()) {
            if (provision.concerns(regime)) {
                regimes.add(regime);
            }
        }
        return new Reach(
                regimes,
                provision.source().from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                day(provision.source().until()));
    }

    /** The number of a day; the present state of the law, where none is told, is that of the last of all days. */
    static long day(Optional<LocalDate> day) {
        return day.isPresent() ? day.get().toEpochDay() : Long.MAX_VALUE;
    }

    boolean holds(Regime regime, long day) {
        return from <= day && day <= until && regimes.contains(regime);
    }
}
