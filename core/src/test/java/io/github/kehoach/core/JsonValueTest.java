package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonValueTest {
    @Test
    void isMadeOfSimpleValues() {
        assertThat(JsonValue.of("words")).isEqualTo(new JsonValue.JsonString("words"));
        assertThat(JsonValue.of(-5)).isEqualTo(new JsonValue.JsonNumber("-5"));
        assertThat(JsonValue.of(Long.MIN_VALUE)).isEqualTo(new JsonValue.JsonNumber("-9223372036854775808"));
        assertThat(JsonValue.of(true)).isEqualTo(new JsonValue.JsonBoolean(true));
    }

    @Test
    void keepsTheDigitsOfANumber() {
        assertThat(new JsonValue.JsonNumber("1.50")).isNotEqualTo(new JsonValue.JsonNumber("1.5"));
    }

    @Test
    void copiesTheElementsOfAList() {
        List<JsonValue> elements = new ArrayList<>(List.of(JsonValue.of(1)));
        JsonValue.JsonArray array = new JsonValue.JsonArray(elements);
        elements.clear();

        assertThat(array.elements()).containsExactly(JsonValue.of(1));
        assertThat(array.elements()).isUnmodifiable();
    }
}
