package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đường Phố Ủy ban    | duong pho uy ban
            ĐƯỢC ưa, GẶP ỹ      | duoc ua, gap y
            '  Sở   Y tế '      | 'so y te '
            Tổ 2 – 中           | to 2 – 中
            """)
    void leavesOutMarksAndCapitals(String text, String bare) {
        assertThat(Spelling.bare(text)).isEqualTo(bare);
        assertThat(Spelling.bare(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(bare);
    }

    @Test
    void takesEveryBlankForOne() {
        assertThat(Spelling.bare("Sở\u00a0Y\t\n tế")).isEqualTo("so y te");
    }
}
