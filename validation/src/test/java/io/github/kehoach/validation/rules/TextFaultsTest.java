package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFaultsTest {
    @Test
    void quotesTheBeginningOfLongWords() {
        String sixty = "rừng ".repeat(12);
        assertThat(TextFaults.shortened(sixty)).isEqualTo(sixty);
        assertThat(TextFaults.shortened(sixty + "cấm")).isEqualTo(sixty.strip() + "…");
        assertThat(TextFaults.shortened("rừng".repeat(20))).isEqualTo("rừng".repeat(15) + "…");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            giữ rừng cấm, 0, giữ
            giữ rừng cấm, 4, rừng
            giữ rừng cấm, 7, rừng
            giữ rừng cấm, 11, cấm
            giữ rừng cấm, 12, cấm
            """)
    void findsTheWordThatHoldsAPlace(String text, int at, String word) {
        assertThat(TextFaults.wordAt(text, at).in(text)).isEqualTo(word);
    }
}
