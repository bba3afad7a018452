package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    private static final List<String> LIST = List.of("báo cáo", "báo cáo kết quả", "họp", "v/v", "a b c d e");
    private static final Phrases PHRASES = Phrases.of(LIST);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text,                  from, end
            báo cáo kết quả năm,     0,    4
            BÁO CÁO kết luận,        0,    2
            báo cáo kết,             0,    2
            báo động,                0,    -1
            báo,                     0,    -1
            sẽ họp,                  1,    2
            sẽ họp,                  0,    -1
            'V/v họp',               0,    3
            bạn,                     0,    -1
            họp,                     1,    -1
            họp,                     -1,   -1
            """)
    void endsAfterTheLongestPhrase(String text, int from, int end) {
        assertThat(PHRASES.end(Tokens.of(text), from)).isEqualTo(end);
        assertThat(PHRASES.at(Tokens.of(text), from)).isEqualTo(end >= 0);
        assertThat(Phrases.of(LIST.toArray(String[]::new)).end(Tokens.of(text), from))
                .isEqualTo(end);
    }

    @Test
    void tellsWhetherAPhraseEndsBeforeAToken() {
        Tokens tokens = Tokens.of("báo cáo kết quả họp a b c d e rồi");

        assertThat(PHRASES.before(tokens, 4)).isTrue();
        assertThat(PHRASES.before(tokens, 5)).isTrue();
        assertThat(PHRASES.before(tokens, 10)).as("five words").isTrue();
        assertThat(PHRASES.before(tokens, 2)).as("a longer phrase goes on").isFalse();
        assertThat(PHRASES.before(tokens, 1)).isFalse();
        assertThat(PHRASES.before(tokens, 0)).isFalse();
        assertThat(PHRASES.before(tokens, 11)).isFalse();
    }
}
