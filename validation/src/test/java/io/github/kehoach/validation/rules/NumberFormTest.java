package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15/KH-UBND       | STATE | ''    | KH | UBND
            05a/KH-UBND      | STATE | ''    | KH | UBND
            15/KH-SYT-CĐN    | STATE | ''    | KH | SYT,CĐN
            31-KH/TU         | PARTY | ''    | KH | TU
            31-KH/TĐTN-BPT   | PARTY | ''    | KH | TĐTN,BPT
            15/2026/KH-UBND  | STATE | /2026 | KH | UBND
            15/KH-UBND-2026  | STATE | -2026 | KH | UBND
            15/KH-2026       | STATE | ''    | KH | 2026
            15/1999/KH-SCT   | STATE | /1999 | KH | SCT
            15/2026/KH-SCT-2025 | STATE | /2026 | KH | SCT,2025
            /KH-UBND         | STATE | ''    | KH | UBND
            .../KH-UBND      | STATE | ''    | KH | UBND
            ' … -KH/TU'      | PARTY | ''    | KH | TU
            """)
    void tellsThePartsOfANumber(String written, Notation notation, String year, String type, String bodies) {
        NumberForm form = NumberForm.of(written);
        assertThat(form.notation()).contains(notation);
        assertThat(form.year().map(span -> span.in(written)).orElse("")).isEqualTo(year);
        assertThat(form.type().in(written)).isEqualTo(type);
        assertThat(String.join(",", form.bodies())).isEqualTo(bodies);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "15/20",
                "15/KH",
                "15/KH/UBND",
                "15-KH-UBND",
                "15 KH-UBND",
                "a/KH-UBND",
                "KH-UBND",
                "... KH-UBND",
                "15/KH-UBND.",
                "15/KH--UBND",
                "15/KH-BCĐ 389"
            })
    void knowsNoNotationOfOtherForms(String written) {
        assertThat(NumberForm.of(written).notation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            15/KH-UBND      | 15/KH-UBND    | 15-KH/UBND
            31-KH/TĐTN-BPT  | 31/KH-TĐTN-BPT | 31-KH/TĐTN-BPT
            15/2026/KH-UBND | 15/KH-UBND    | 15-KH/UBND
            15 KH-UBND      | 15/KH-UBND    | 15-KH/UBND
            15/KH           | -             | -
            /KH-UBND        | -             | -
            15/KH-BCĐ/ĐP    | -             | -
            15/KH-UBND.     | -             | -
            """)
    void joinsThePartsInEitherNotation(String written, String state, String party) {
        assertThat(NumberForm.of(written).in(Notation.STATE).orElse(null)).isEqualTo(state);
        assertThat(NumberForm.of(written).in(Notation.PARTY).orElse(null)).isEqualTo(party);
    }
}
