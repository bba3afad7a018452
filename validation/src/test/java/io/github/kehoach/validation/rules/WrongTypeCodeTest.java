package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongTypeCodeTest {
    private final WrongTypeCode rule = new WrongTypeCode();

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            64/QĐ-SNNMT,      QĐ,     64/KH-SNNMT,      quyết định
            /BC-SNNMT,        BC,     /KH-SNNMT,        báo cáo
            64/2026/QĐ-SNNMT, QĐ,     64/2026/KH-SNNMT, quyết định
            64/Kh-SNNMT,      Kh,     64/KH-SNNMT,      Kh
            64/kh-snnmt,      kh,     64/KH-snnmt,      kh
            64/KHoạch-SNNMT,  KHoạch, 64/KH-SNNMT,      KHoạch
            64/KHH-SNNMT,     KHH,    64/KH-SNNMT,      KHH
            64/KHNNMTH-LS,    KHNNMTH, 64/KH-LS,        KHNNMTH
            64/UBND-VX,       UBND,   -,                UBND
            """)
    void namesTheCode(String written, String code, String expected, String word) {
        assertThat(Example.state().text("/number", written).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.location()).hasToString("/number");
                    int start = written.indexOf(code);
                    assertThat(finding.span()).contains(new Span(start, start + code.length()));
                    assertThat(finding.message().vi()).contains(word);
                    assertThat(finding.message().en()).contains(code);
                    assertThat(finding.found()).contains(written);
                    assertThat(finding.expected().orElse(null)).isEqualTo(expected);
                });
    }

    @Test
    void judgesTheParty() {
        assertThat(Example.party().text("/number", "27-QĐ/BTCTU").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).contains("27-KH/BTCTU"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"64/KH-SNNMT", "64/KHLT-SYT-SGDĐT", "64/KHPH-SYT", "64/KHPHLN-SYT", "64-KH/SYT"})
    void knowsCodesOfPlans(String written) {
        assertThat(Example.state().text("/number", written).report(rule).rules().passed())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"64 / QĐ - SNNMT", "64/QĐ/SNNMT", "64", ""})
    void saysNothingOfAMalformedNumber(String written) {
        assertThat(Example.state().text("/number", written).report(rule).rules().notApplicable())
                .isEqualTo(1);
    }

    @Test
    void knowsTheNumberOfTheDecisionThatAPlanIsAttachedTo() {
        Example plan = Example.state()
                .text("/number", "64/QĐ-SNNMT")
                .with("/attachedTo", "{\"type\": \"Quyết định\", \"number\": \"65/QĐ-SNNMT\"}");
        assertThat(plan.findings(rule)).hasSize(1);
        assertThat(plan.text("/attachedTo/number", "64/QĐ-SNNMT")
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
    }
}
