package io.github.kehoach.core.testing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * The same values without edge cases, equal only to itself. To choose among arbitraries, jqwik looks up the generator of the
 * chosen one by hash, and the hash of an ordinary arbitrary is that of the whole tree below it, each time anew.
 */
final class ByIdentity<T> implements Arbitrary<T> {
    private final Arbitrary<T> values;

    ByIdentity(Arbitrary<T> values) {
        this.values = values;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return values.generator(genSize);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}
