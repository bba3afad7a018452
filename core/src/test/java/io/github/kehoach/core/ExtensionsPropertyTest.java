package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.testing.TextArbitraries;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExtensionsPropertyTest {
    @Property
    void keepEveryNameInTheOrderOfCodePoints(@ForAll("names") Set<String> names) {
        Map<String, JsonValue> values = names.stream().collect(Collectors.toMap(name -> name, JsonValue::of));

        assertThat(Extensions.of(values).members())
                .extracting(Map.Entry::getKey)
                .containsExactlyElementsOf(names.stream()
                        .sorted((a, b) -> Arrays.compare(
                                a.codePoints().toArray(), b.codePoints().toArray()))
                        .toList());
    }

    @Provide
    Arbitrary<Set<String>> names() {
        return TextArbitraries.anyTexts().set().ofMaxSize(8);
    }
}
