package io.github.kehoach.validation;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.LegalSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule rests on, and whose documents it is about.
 *
 * @param source the provision, custom or reason
 * @param regimes whose documents; empty if everybody's
 */
public record Provision(LegalSource source, Set<Regime> regimes) {
    /** Copies the set. */
    public Provision {
        regimes = Set.copyOf(regimes);
    }

    /** Returns what everybody's documents are judged by. */
    public static Provision forAll(LegalSource source) {
        return new Provision(source, Set.of());
    }

    /** Returns what the documents of some regimes are judged by. */
    public static Provision of(LegalSource source, Regime... regimes) {
        return new Provision(source, Set.of(regimes));
    }

    /** Whether it is about everybody's documents. */
    public boolean isForAll() {
        return regimes.isEmpty();
    }

    /**
     * Whether it is about the documents of a regime. What binds the state is also followed by the organisations, though not
     * by the Party: Nghị định 30/2020/NĐ-CP, Điều 2, khoản 2.
     */
    public boolean concerns(Regime regime) {
        return isForAll() || regimes.contains(regime) || regime != Regime.PARTY && regimes.contains(Regime.STATE);
    }

    /**
     * Whether it was in force on a day.
     *
     * @param day the day; empty for the present state of the law
     */
    public boolean inForce(Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return source.until().isEmpty();
        }
        boolean begun =
                source.from().isEmpty() || !day.get().isBefore(source.from().get());
        boolean over =
                source.until().isPresent() && day.get().isAfter(source.until().get());
        return begun && !over;
    }
}
