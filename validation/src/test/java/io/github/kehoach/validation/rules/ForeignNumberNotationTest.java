package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignNumberNotationTest {
    private final ForeignNumberNotation rule = new ForeignNumberNotation();

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            TRADE_UNION, 459-KH/LĐLĐ,     459/KH-LĐLĐ,     WARNING, Đảng
            STATE,       15-KH/UBND-VX,   15/KH-UBND-VX,   ERROR,   Đảng
            FRONT,       15-KH/MTTQ-BTT,  15/KH-MTTQ-BTT,  WARNING, Đảng
            PARTY,       31/KH-TU,        31-KH/TU,        ERROR,   nhà nước
            PARTY,       31/KH-TU/VP,     -,               ERROR,   nhà nước
            YOUTH_UNION, 12/KH-TĐTN-BPT,  12-KH/TĐTN-BPT,  WARNING, nhà nước
            """)
    void tellsWhoseNotationItIs(Regime regime, String written, String expected, Severity severity, String whose) {
        assertThat(Example.of(regime).text("/number", written).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/number");
                    assertThat(finding.severity()).isEqualTo(severity);
                    assertThat(finding.message().vi()).contains(written, whose);
                    assertThat(finding.found()).contains(written);
                    assertThat(finding.expected().orElse(null)).isEqualTo(expected);
                    assertThat(finding.fix()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TRADE_UNION,  459/KH-LĐLĐ
            STATE,        15/KH-UBND
            STATE,        /KH-UBND
            STATE,        05/2025/KH-UBND
            WOMENS_UNION, 05/KH-BTV
            PARTY,        31-KH/TU
            PARTY,        -KH/ĐU
            YOUTH_UNION,  12-KH/TĐTN-BPT
            """)
    void leavesEachItsOwn(Regime regime, String written) {
        assertThat(Example.of(regime)
                        .text("/number", written)
                        .report(rule)
                        .rules()
                        .passed())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TRADE_UNION, 459 - KH / LĐLĐ
            PARTY,       31/KH/TU
            OTHER,       459-KH/ABC
            OTHER,       459/KH-ABC
            """)
    void doesNotJudgeWhatItCannotTell(Regime regime, String written) {
        assertThat(Example.of(regime)
                        .text("/number", written)
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
    }

    @Test
    void leavesJointPlansToAgree() {
        Example plan = Example.party().text("/number", "05/KHLT-BTGTU-SVHTTDL");
        assertThat(plan.findings(rule)).hasSize(1);
        assertThat(plan.with("/issuers/-", "{\"name\": \"SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH\"}")
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
    }
}
