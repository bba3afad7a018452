package io.github.kehoach.validation;

import java.util.function.Function;

/**
 * Something that several rules want to know of a plan as a whole and that is worked out once. Make one constant for each:
 * {@code static final Fact<Bodies> BODIES = Fact.of(facts -> …)}; then ask for it by {@link PlanFacts#get}.
 *
 * @param <T> what is known
 */
public final class Fact<T> {
    private final Function<PlanFacts, T> source;

    private Fact(Function<PlanFacts, T> source) {
        this.source = source;
    }

    /** Returns a fact that is worked out from the plan, and from other facts. */
    public static <T> Fact<T> of(Function<PlanFacts, T> source) {
        return new Fact<>(source);
    }

    T of(PlanFacts facts) {
        return source.apply(facts);
    }
}
