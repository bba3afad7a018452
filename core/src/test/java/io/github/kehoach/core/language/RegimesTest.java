package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Signature;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimesTest {
    private static final Section PARTY_SECTION =
            Section.builder().label("I-").heading("MỤC ĐÍCH").build();

    private static Signature signature(String... capacity) {
        return Signature.builder().capacity(capacity).build();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TỈNH ĐOÀN SƠN LA,                    YOUTH_UNION
            Đoàn TNCS Hồ Chí Minh xã Tân Lập,    YOUTH_UNION
            LIÊN ĐOÀN LAO ĐỘNG TỈNH HÒA BÌNH,    TRADE_UNION
            Công đoàn Sở Y tế,                   TRADE_UNION
            UBMTTQ VIỆT NAM TỈNH,                FRONT
            Hội LHPN phường,                     WOMENS_UNION
            TỈNH UỶ HOÀ BÌNH,                    PARTY
            Đảng bộ phường,                      PARTY
            UBND xã,                             STATE
            Toà án nhân dân,
            TÒA ÁN nhân dân,                     STATE
            SỞ,                                  STATE
            Sởi,
            Hợp tác xã Bình Minh,
            """)
    void isToldByTheNameOfABody(String name, Regime regime) {
        assertThat(Regimes.byName(name)).isEqualTo(Optional.ofNullable(regime));
        assertThat(Regimes.byName(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(Optional.ofNullable(regime));
    }

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
            12-KH/TWĐTN-VP,    YOUTH_UNION
            5/KH-CĐCS,         TRADE_UNION
            5/KH-SYT-LĐLĐ,     -
            5/KH,              -
            KH-UBND,           -
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

    @ParameterizedTest
    @CsvSource(textBlock = """
            'Ban Thường vụ LĐLĐ tỉnh ban hành kế hoạch như sau:',              TRADE_UNION
            'Sở Y tế xây dựng Kế hoạch phối hợp với Công đoàn ngành như sau:', STATE
            'Tổ chức hội thi, Sở Y tế ban hành kế hoạch như sau:',
            'Sở Y tế và các đơn vị',                                           STATE
            'Ban hành kế hoạch của Sở Y tế như sau:',
            """)
    void isToldByTheBodyThatEnacts(String enactment, Regime regime) {
        assertThat(Regimes.of(Plan.builder().enactment(enactment).build())).isEqualTo(Optional.ofNullable(regime));
    }

    @Test
    void isToldByTheSignature() {
        assertThat(Regimes.of(Plan.builder()
                        .addSignature(signature("T/M BAN THƯỜNG VỤ"))
                        .build()))
                .contains(Regime.PARTY);
        assertThat(Regimes.of(Plan.builder()
                        .addSignatures(signature("TM. UBND"), signature("K/T BÍ THƯ"))
                        .build()))
                .contains(Regime.PARTY);
        assertThat(Regimes.of(Plan.builder()
                        .addSignature(signature("KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"))
                        .build()))
                .contains(Regime.STATE);
        assertThat(Regimes.of(
                        Plan.builder().addSignature(signature("KT. CHỦ TỊCH")).build()))
                .isEmpty();
    }

    @Test
    void isToldByTheLabelOfTheFirstSection() {
        Section state = Section.builder().label("I.").heading("MỤC ĐÍCH").build();

        assertThat(Regimes.of(Plan.builder()
                        .addBody(Item.of("-", "Một"), PARTY_SECTION)
                        .build()))
                .contains(Regime.PARTY);
        assertThat(Regimes.of(Plan.builder().addBody(state, PARTY_SECTION).build()))
                .isEmpty();
        assertThat(Regimes.of(Plan.builder().addBody(Item.of("-", "Một")).build()))
                .isEmpty();
        assertThat(Regimes.of(Plan.builder().build())).isEmpty();
    }

    @Test
    void isWhatThePlanSaysAndElseWhatTellsMost() {
        Plan labels = Plan.builder().addBody(PARTY_SECTION).build();
        Plan enactment = Plan.builder()
                .from(labels)
                .enactment("Hội Phụ nữ xã ban hành kế hoạch như sau:")
                .build();
        Plan signature = Plan.builder()
                .from(enactment)
                .addSignature(signature("TM. ỦY BAN MTTQ"))
                .build();
        Plan issuer = Plan.builder()
                .from(signature)
                .addIssuers(Issuer.builder().parent("TỈNH ỦY").build(), Issuer.of("LÀNG"), Issuer.of("SỞ Y TẾ"))
                .build();
        Plan number = Plan.builder().from(issuer).number("7/KH-LĐLĐ").build();
        Plan said = Plan.builder().from(number).regime(Regime.YOUTH_UNION).build();

        assertThat(Regimes.of(labels)).contains(Regime.PARTY);
        assertThat(Regimes.of(enactment)).contains(Regime.WOMENS_UNION);
        assertThat(Regimes.of(signature)).contains(Regime.FRONT);
        assertThat(Regimes.of(issuer)).contains(Regime.STATE);
        assertThat(Regimes.of(number)).contains(Regime.TRADE_UNION);
        assertThat(Regimes.of(said)).contains(Regime.YOUTH_UNION);
    }
}
