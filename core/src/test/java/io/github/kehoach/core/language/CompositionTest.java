package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositionTest {
    /** More than any writing puts on a letter. */
    private static final String LOAD = "\u0301\u0323\u0302".repeat(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tiê\u0301ng Viê\u0323t",
                "tiếng Việt",
                "a\u0323\u0302",
                "\u0301",
                "\u1112\u1161\u11ab",
                "😀\u0301 한"
            })
    void saysWhatUnicodeSays(String text) {
        assertThat(Composition.composed(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
        assertThat(Composition.decomposed(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFD));
        assertThat(Composition.isComposed(text)).isEqualTo(Normalizer.isNormalized(text, Normalizer.Form.NFC));
        assertThat(Composition.isDecomposed(text)).isEqualTo(Normalizer.isNormalized(text, Normalizer.Form.NFD));
    }

    @Test
    void leavesALetterWithTooManyMarksAndNoOther() {
        String text = "Vie\u0323\u0302t e" + LOAD + " Vie\u0323\u0302t";
        String composed = "Việt e" + LOAD + " Việt";
        assertThat(Composition.composed(text)).isEqualTo(composed);
        assertThat(Composition.composed(composed)).isEqualTo(composed);
        assertThat(Composition.isComposed(text)).isFalse();
        assertThat(Composition.isComposed(composed)).isTrue();
        assertThat(Composition.decomposed(composed)).isEqualTo(text);
        assertThat(Composition.isDecomposed(composed)).isFalse();
        assertThat(Composition.isDecomposed(text)).isTrue();
        assertThat(Composition.composed(LOAD)).isEqualTo(LOAD);
        assertThat(Composition.composed("e\u0301" + LOAD + "e\u0301")).isEqualTo("e\u0301" + LOAD + "é");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isQuickOnMarksWithoutEnd() {
        String text = "e" + LOAD.repeat(10_000);
        assertThat(Composition.composed(text)).isEqualTo(text);
        assertThat(Composition.isDecomposed(text)).isTrue();
    }
}
