package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtensionsTest {
    private static final JsonValue VALUE = JsonValue.of("words");

    @Test
    void sortsByCodePointWhereUtf16DoesNot() {
        Extensions extensions = Extensions.of(Map.of("x-😀", VALUE, "x-\uffff", VALUE, "x-a", VALUE, "x-", VALUE));

        assertThat(extensions.members()).extracting(Map.Entry::getKey).containsExactly("x-", "x-a", "x-\uffff", "x-😀");
    }

    @Test
    void keepsNamesThatDifferAfterALoneSurrogate() {
        Extensions extensions = Extensions.of(
                Map.of("x-\ud83da", VALUE, "x-\ud83db", VALUE, "x-\ud83d\ude00", VALUE, "x-\ud83d", VALUE));

        assertThat(extensions.members())
                .extracting(Map.Entry::getKey)
                .containsExactly("x-\ud83d", "x-\ud83da", "x-\ud83db", "x-\ud83d\ude00");
    }

    @Test
    void sortsALoneSurrogateBeforeAPairWhateverFollowsIt() {
        Extensions extensions = Extensions.of(Map.of("x-😀", VALUE, "x-\ud83d\uffff", VALUE));

        assertThat(extensions.members()).extracting(Map.Entry::getKey).containsExactly("x-\ud83d\uffff", "x-😀");
    }

    @Test
    void sortsNamesThatDifferFromTheFirstLetterOn() {
        Extensions extensions = Extensions.of(Map.of("note", VALUE, "đơn vị", VALUE, "budget", VALUE));

        assertThat(extensions.members()).extracting(Map.Entry::getKey).containsExactly("budget", "note", "đơn vị");
    }

    @Test
    void areShownWithTheirNames() {
        assertThat(Extensions.of("x-a", VALUE).toString()).contains("x-a", "words");
    }

    @Test
    void areEqualWhateverTheOrderOfTheMap() {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        values.put("x-b", VALUE);
        values.put("x-a", JsonValue.of(1));

        Extensions extensions = Extensions.of(values);

        assertThat(extensions)
                .isEqualTo(Extensions.of(Map.of("x-a", JsonValue.of(1), "x-b", VALUE)))
                .hasSameHashCodeAs(Extensions.of(Map.of("x-a", JsonValue.of(1), "x-b", VALUE)))
                .isNotEqualTo(Extensions.of("x-a", VALUE));
        assertThat(extensions.hashCode()).isNotEqualTo(Extensions.NONE.hashCode());
    }

    @Test
    void areFoundByName() {
        Extensions extensions = Extensions.of("x-a", VALUE);

        assertThat(extensions.get("x-a")).contains(VALUE);
        assertThat(extensions.get("x-b")).isEmpty();
        assertThat(extensions.isEmpty()).isFalse();
    }

    @Test
    void ofNothingAreNone() {
        assertThat(Extensions.of(Map.of())).isEqualTo(Extensions.NONE);
        assertThat(Extensions.NONE.isEmpty()).isTrue();
    }

    @Test
    void doNotChangeWithTheMap() {
        Map<String, JsonValue> values = new HashMap<>(Map.of("x-a", VALUE));
        Extensions extensions = Extensions.of(values);
        values.put("x-b", VALUE);

        assertThat(extensions).isEqualTo(Extensions.of("x-a", VALUE));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> extensions.members().clear());
    }
}
