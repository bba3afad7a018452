package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Annex;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnexCallsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Phụ lục số 01: | 01  | 1
                    Phụ lục IV.    | IV  | 4
                    Phụ lục II.:   | II  | 2
                    ' Phụ lục 3 '  | 3   | 3
                    Phụ lục        | lục | -
                    Biểu           | ''  | -
                    :              | ''  | -
                    """)
    void readsTheNumberBehindTheWordsOfALabel(String label, String numeral, Integer number) {
        assertThat(AnnexCalls.numeral(label)).isEqualTo(numeral);
        assertThat(AnnexCalls.number(Annex.builder().label(label).build()))
                .isEqualTo(number == null ? OptionalInt.empty() : OptionalInt.of(number));
    }
}
