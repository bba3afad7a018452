package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearInNumberTest {
    private final YearInNumber rule = new YearInNumber();

    @ParameterizedTest
    @CsvSource(textBlock = """
            05/2025/KH-UBND,   2025, 05/KH-UBND
            05-2025/KH-UBND,   2025, 05/KH-UBND
            05/1999/QĐ-UBND,   1999, 05/QĐ-UBND
            /2026/KH-UBND,     2026, /KH-UBND
            05a/2025/KH-UBND,  2025, 05a/KH-UBND
            05/KH-UBND-2025,   2025, 05/KH-UBND
            05/KH-UBND/2025,   2025, 05/KH-UBND
            """)
    void findsTheYear(String written, String year, String expected) {
        assertThat(Example.state().text("/number", written).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.location()).hasToString("/number");
                    int start = written.indexOf(year);
                    assertThat(finding.span()).contains(new Span(start, start + 4));
                    assertThat(finding.message().vi()).contains(written, "năm " + year);
                    assertThat(finding.found()).contains(written);
                    assertThat(finding.expected()).contains(expected);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025/KH-UBND",
                "05/KH-BCĐ2030",
                "05/2525/KH-UBND",
                "05/KH-UBND-3000",
                "05/KH-UBND-20ab",
                "05/KH-UBND-20256",
                "05/KH-2025",
                "64/KH-UBND"
            })
    void takesNoOtherFiguresForAYear(String written) {
        assertThat(Example.state().text("/number", written).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"05 / 2025 / KH - UBND", "05/2025-KH-UBND", "05/2025"})
    void saysNothingOfAMalformedNumber(String written) {
        assertThat(Example.state().text("/number", written).report(rule).rules().notApplicable())
                .isEqualTo(1);
    }

    @Test
    void isWorthKnowingForAUnionAndNotForTheParty() {
        assertThat(Example.of(Regime.FRONT).text("/number", "05/2025/KH-MTTQ").findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(Example.party()
                        .text("/number", "05/2025/KH-TU")
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
    }
}
