package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignCapacityNotationTest {
    private final ForeignCapacityNotation rule = new ForeignCapacityNotation();

    @ParameterizedTest
    @CsvSource(textBlock = """
            K/T GIÁM ĐỐC, K/T, KT.
            KT GIÁM ĐỐC, KT, KT.
            T/M. ĐOÀN KIỂM TRA, T/M., TM.
            TM ỦY BAN NHÂN DÂN, TM, TM.
            T.M ỦY BAN NHÂN DÂN, T.M, TM.
            T/L CHỦ TỊCH, T/L, TL.
            TL/ CHỦ TỊCH, TL/, TL.
            T/UQ CHỦ TỊCH, T/UQ, TUQ.
            Q/ GIÁM ĐỐC, Q/, Q.
            """)
    void knowsTheNotationOfTheState(String line, String found, String expected) {
        assertThat(Example.state().text("/signatures/0/capacity/0", line).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/signatures/0/capacity/0");
                    assertThat(finding.span()).contains(new Span(0, found.length()));
                    assertThat(finding.found()).contains(found);
                    assertThat(finding.expected()).contains(expected);
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TM. ỦY BAN NHÂN DÂN",
                "TM.ỦY BAN NHÂN DÂN",
                "KT. CHỦ TỊCH",
                "TL. CHỦ TỊCH",
                "TUQ. CHỦ TỊCH",
                "Q. GIÁM ĐỐC",
                "Kt. GIÁM ĐỐC",
                "TMĐT",
                "KTV TRƯỞNG",
                "QUYỀN GIÁM ĐỐC",
                "Q CHỦ TỊCH",
                "T",
                ""
            })
    void isContentWithTheStatesOwnAndWithOtherWords(String line) {
        assertThat(Example.state().text("/signatures/0/capacity/0", line).findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TM. BAN THƯỜNG VỤ, T/M
            KT. TRƯỞNG BAN, K/T
            TL. BAN THƯỜNG VỤ, T/L
            TUQ. BÍ THƯ,
            """)
    void knowsTheNotationOfTheParty(String line, String expected) {
        assertThat(Example.party().text("/signatures/0/capacity/0", line).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.expected().orElse(null)).isEqualTo(expected);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"T/M ĐẢNG ỦY", "K/T TRƯỞNG BAN", "T/L BAN THƯỜNG VỤ", "Q. TRƯỞNG BAN"})
    void isContentWithThePartysOwn(String line) {
        assertThat(Example.party().text("/signatures/0/capacity/0", line).findings(rule))
                .isEmpty();
    }

    @Test
    void weighsLessForAUnionAndLooksAtTheTitleToo() {
        assertThat(Example.union()
                        .with(
                                "/signatures/0",
                                "{\"capacity\": [\"TM. BAN THƯỜNG VỤ\"], \"position\": \"  K/T CHỦ TỊCH\"}")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/signatures/0/position");
                    assertThat(finding.span()).contains(new Span(2, 5));
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }
}
