package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimesTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            459/KH-LĐLĐ,       TRADE_UNION
            459-KH/LĐLĐ,       TRADE_UNION
            15/KH-UBND,        STATE
            15-KH/UBND,        STATE
            18/KH-MTTQ-BTT,    FRONT
            18/KH-UB-MTTQ,     FRONT
            18-KH/MTTQ-BTT,    FRONT
            12-KH/ĐU-MTTQ,     PARTY
            12-KH/TĐTN-BPT,    YOUTH_UNION
            31-KH/TU,          PARTY
            31/KH-TU,          -
            64/KH-SYT,         -
            31-QĐ/TU,          -
            """)
    void followTheCodesOfTheNumberBeforeItsSigns(String number, Regime regime) {
        assertThat(Regimes.of(Plan.builder().number(number).build()).orElse(null))
                .isEqualTo(regime);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            64-KH/SYT, SỞ Y TẾ,                              STATE
            64-KH/UB,  ỦY BAN NHÂN DÂN XÃ TÂN KHÊ,           STATE
            64-KH/CT,  CÔNG ĐOÀN TRƯỜNG,                     TRADE_UNION
            64-KH/BCS, BỘ CHÍNH TRỊ,                         PARTY
            64-KH/ĐU,  ĐẢNG ỦY MẶT TRẬN TỔ QUỐC TỈNH,        PARTY
            31/KH-TU,  TỈNH ỦY PHÚ THỌ,                      PARTY
            12-KH/TĐTN, SỞ Y TẾ,                             YOUTH_UNION
            """)
    void followANameThatOnlyOneOfThemHas(String number, String name, Regime regime) {
        Plan plan = Plan.builder().number(number).addIssuer(Issuer.of(name)).build();
        assertThat(Regimes.of(plan)).contains(regime);
    }
}
