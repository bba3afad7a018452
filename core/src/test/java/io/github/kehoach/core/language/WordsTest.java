package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test
    void makesOneBlankOfMany() {
        assertThat(Words.collapse(" \n Sở\u00a0 \t Y tế  ")).isEqualTo("Sở Y tế");
        assertThat(Words.collapse("Sở Y tế")).isEqualTo("Sở Y tế");
        assertThat(Words.collapse(" ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text,          from, to, at
            Sở chủ trì họp,  0,    14, 3
            Chủ trì họp,     0,    11, 0
            Sở CHỦ TRÌ,      0,    10, 3
            Sở chủ trì,      0,    9,  -1
            Sở chủ trì,      4,    10, -1
            Sở chủ trìa,     0,    11, -1
            Sở achủ trì,     0,    11, -1
            chủ tịch,        0,    8,  -1
            '',              0,    0,  -1
            """)
    void findsWholeWordsWhateverTheirCase(String text, int from, int to, int at) {
        assertThat(Words.find(text, "chủ trì", from, to)).isEqualTo(at);
    }

    @Test
    void knowsTheWordsThatStandAtAPlace() {
        Openings exact = Openings.of(List.of("Sở", "Sở Y tế", "Ban"));
        Openings any = Openings.ignoringCase(List.of("các", "những"));

        assertThat(exact.standAt("Sở Nội vụ", 0)).isTrue();
        assertThat(exact.standAt("tại Ban", 4)).isTrue();
        assertThat(exact.standAt("sở Nội vụ", 0)).isFalse();
        assertThat(exact.standAt("Sởx", 0)).isFalse();
        assertThat(exact.standAt("Ban", 3)).isFalse();
        assertThat(exact.standAt("Ban", -1)).isFalse();
        assertThat(any.standAt("CÁC sở", 0)).isTrue();
        assertThat(any.standAt("những ai", 0)).isTrue();
        assertThat(any.standAt("cách làm", 0)).isFalse();
    }
}
