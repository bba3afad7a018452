package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberLineFormTest {
    private final NumberLineForm rule = new NumberLineForm();

    @ParameterizedTest
    @CsvSource(textBlock = """
            Số 64/KH-SNNMT, Sau từ “Số” phải có dấu hai chấm: Số: 64/KH-SNNMT
            SỐ: 64/KH-SNNMT, Từ “SỐ” phải viết là “Số”
            SỐ 64/KH-SNNMT, Từ “SỐ” phải viết là “Số”
            số: 64/KH-SNNMT, Từ “số” phải viết là “Số”
            """)
    void knowsTheLineOfTheState(String line, String message) {
        assertThat(Example.state().words("Số: 64/KH-SNNMT", line).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/number");
                    assertThat(finding.message().vi()).isEqualTo(message);
                    assertThat(finding.expected()).contains("Số: 64/KH-SNNMT");
                    assertThat(finding.found()).contains(line);
                    assertThat(finding.range().orElseThrow().start().line()).isEqualTo(3);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số : 64/KH-SNNMT", "Số:64/KH-SNNMT", "Số:      /KH-SNNMT", "So\u0302\u0301: 64/KH-SNNMT"})
    void isContentWithTheWordAndAColon(String line) {
        assertThat(Example.state().words("Số: 64/KH-SNNMT", line).findings(rule))
                .isEmpty();
    }

    @Test
    void wantsNoColonInAPlanOfTheParty() {
        assertThat(Example.party().words("Số 27-KH/BTCTU", "Số: 27-KH/BTCTU").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.expected()).contains("Số 27-KH/BTCTU");
                    assertThat(finding.message().en())
                            .isEqualTo("In a Party plan no colon follows the word Số: Số 27-KH/BTCTU");
                });
    }

    @Test
    void wantsTheColonOfTheYouthUnion() {
        assertThat(Example.of(Regime.YOUTH_UNION)
                        .text("/number", "12-KH/TĐTN-BPT")
                        .words("Số: 12-KH/TĐTN-BPT", "Số 12-KH/TĐTN-BPT")
                        .findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void hasNothingToSayOfAPlanWithoutTheLine() {
        assertThat(Example.state().report(rule).rules().notApplicable()).isEqualTo(1);
        assertThat(Example.state()
                        .without("/number")
                        .asText()
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
    }
}
