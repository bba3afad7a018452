package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyWordsTest {
    private static final KeyWords WORDS = KeyWords.of(List.of("xã", "xa", "tỉnh", "tp"));

    @Test
    void holdWholeWordsWhereTheyStand() {
        String text = "sở tỉnh tp xã";
        assertThat(WORDS.hold(text, 3, 7)).isTrue();
        assertThat(WORDS.hold(text, 8, 10)).isTrue();
        assertThat(WORDS.hold(text, 11, 13)).isTrue();
    }

    @Test
    void holdNeitherOtherWordsNorParts() {
        String text = "sở tỉnh tp xã";
        assertThat(WORDS.hold(text, 0, 2)).isFalse();
        assertThat(WORDS.hold(text, 3, 6)).isFalse();
        assertThat(WORDS.hold(text, 3, 8)).isFalse();
        assertThat(WORDS.hold(text, 8, 9)).isFalse();
    }
}
