package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b c     | a b c     | {0, 1, 2}       | {0, 1, 2}
            a b c     | b         | {1}             | {0}
            b         | a b c     | {0}             | {1}
            a x b y c | a b c     | {0, 2, 4}       | {0, 1, 2}
            a b c d e | c d e a b | {2, 3, 4}       | {0, 1, 2}
            a b c     | x y       | {}              | {}
            ''        | a         | {}              | {}
            """)
    void findsTheLongestSequence(String a, String b, String first, String second) {
        CommonWords common = new CommonWords(words(a), words(b));
        assertThat(common.first).hasToString(first);
        assertThat(common.second).hasToString(second);
    }

    @Test
    void endsSoonForLongTextsWithNothingInCommon() {
        CommonWords common = new CommonWords(Collections.nCopies(100_000, "a"), Collections.nCopies(100_000, "b"));
        assertThat(common.first).isEqualTo(new BitSet());
    }

    private static List<String> words(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
