package io.github.kehoach.core.testing;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.JsonValue;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values of members that the plan format does not define. */
public final class ExtensionArbitraries {
    private static final Arbitrary<String> NUMBERS = Arbitraries.oneOf(
            Arbitraries.of(
                    "0",
                    "-0",
                    "1.50",
                    "1e400",
                    "-1E-7",
                    "0.1e+2",
                    "-0.0",
                    "12345678901234567890123",
                    "3.14159265358979323846264338",
                    "1E1",
                    "9223372036854775808"),
            Arbitraries.integers().map(String::valueOf));

    private ExtensionArbitraries() {}

    /** Extensions without or with values, their names starting with {@code x-}. */
    public static Arbitrary<Extensions> extensions(Arbitrary<String> texts) {
        Arbitrary<Extensions> some = members(texts.map(text -> "x-" + text), jsonValues(texts), 1, 3);
        return new ByIdentity<>(Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Extensions.NONE)), Tuple.of(1, new ByIdentity<>(some))));
    }

    /** Values of all kinds, up to three levels deep. */
    public static Arbitrary<JsonValue> jsonValues(Arbitrary<String> texts) {
        return jsonValues(texts, 2);
    }

    private static Arbitrary<JsonValue> jsonValues(Arbitrary<String> texts, int depth) {
        Arbitrary<JsonValue> simple = Arbitraries.oneOf(
                texts.map(JsonValue::of),
                NUMBERS.map(JsonValue.JsonNumber::new),
                Arbitraries.of(true, false).map(JsonValue::of),
                Arbitraries.create(JsonValue.JsonNull::new));
        if (depth == 0) {
            return simple;
        }
        Arbitrary<JsonValue> inside = new ByIdentity<>(jsonValues(texts, depth - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(3, simple),
                Tuple.of(1, inside.list().ofMaxSize(3).map(JsonValue.JsonArray::new)),
                Tuple.of(1, members(texts, inside, 0, 3).map(JsonValue.JsonObject::new)));
    }

    /** Not {@code Arbitraries.maps}: whatever maps flatly looks up its generator anew for each value, which takes long. */
    private static Arbitrary<Extensions> members(
            Arbitrary<String> names, Arbitrary<JsonValue> values, int least, int most) {
        return Combinators.combine(names, values)
                .as(Map::entry)
                .list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(entries -> {
                    Map<String, JsonValue> members = new HashMap<>();
                    entries.forEach(entry -> members.put(entry.getKey(), entry.getValue()));
                    return Extensions.of(members);
                });
    }
}
