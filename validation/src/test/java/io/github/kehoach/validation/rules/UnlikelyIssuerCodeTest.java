package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnlikelyIssuerCodeTest {
    private final UnlikelyIssuerCode rule = new UnlikelyIssuerCode();

    private static Example plan(String parent, String name, String number) {
        return Example.state()
                .with("/issuers", "[{\"parent\": \"%s\", \"name\": \"%s\"}]".formatted(parent, name))
                .text("/enactment", "Kế hoạch như sau:")
                .text("/number", number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UBND TỈNH LÀO CAI | SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG | 64/KH-SYT     | SYT
            UBND TỈNH LÀO CAI | SỞ NỘI VỤ                    | 64/KH-UBND    | UBND
            UBND TỈNH LÀO CAI | SỞ NỘI VỤ                    | 64/KH-STC-TTr | STC
            UBND HUYỆN BẮC HÀ | XÃ TÂN KHÊ                   | 64/KH-SYT     | SYT
            TLĐ               | LIÊN ĐOÀN LAO ĐỘNG TỈNH      | 64/KH-SCT     | SCT
            """)
    void findsACodeThatTheNameCannotGive(String parent, String name, String number, String code) {
        assertThat(plan(parent, name, number).findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.location()).hasToString("/number");
            int start = number.indexOf(code);
            assertThat(finding.span()).contains(new Span(start, start + code.length()));
            assertThat(finding.message().vi()).contains(code, name);
            assertThat(finding.found()).contains(code);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UBND TỈNH         | SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG          | 64/KH-SNN&MT
            UBND TỈNH         | SỞ GIÁO DỤC VÀ ĐÀO TẠO                | 64/KH-SGDĐT
            UBND TỈNH         | SỞ GIÁO DỤC VÀ ĐÀO TẠO                | 64/KH-VP-SGDDT
            -                 | ỦY BAN NHÂN DÂN TỈNH LÀO CAI          | 64/KH-UBND
            ỦY BAN NHÂN DÂN   | XÃ TÂN KHÊ                            | 64/KH-UBND
            SỞ Y TẾ           | THANH TRA                             | 64/KH-TTra
            UBND TỈNH         | BAN CHỈ ĐẠO 389                       | 64/KH-BCĐ389
            -                 | HỘI LIÊN HIỆP PHỤ NỮ TỈNH             | 64/KH-BTV
            BCH TỈNH YÊN BÁI  | BCH THỊ XÃ NGHĨA LỘ                   | 64-KH/TĐTN-BPT
            UBND TỈNH         | TRƯỜNG THPT ĐỒI CỌ                    | 64/KH-THPTĐC
            -                 | ỦY BAN TRUNG ƯƠNG MẶT TRẬN TỔ QUỐC    | 64/KH-MTTW
            """)
    void takesWhatTheNameMayGive(String parent, String name, String number) {
        assertThat(plan(parent, name, number).report(rule).rules().passed()).isEqualTo(1);
    }

    @Test
    void looksAtEnactmentAndSignatureToo() {
        Example plan = plan("SỞ CÔNG THƯƠNG", "ĐOÀN THEO QUYẾT ĐỊNH SỐ 5", "64/KH-PCTT");
        assertThat(plan.findings(rule)).hasSize(1);
        assertThat(plan.text("/enactment", "Ban Phòng, chống thiên tai xây dựng kế hoạch như sau:")
                        .findings(rule))
                .isEmpty();
        assertThat(plan.text("/enactment", "Kế hoạch như sau:")
                        .with("/signatures/0/capacity", "[\"TM. BAN PHÒNG CHỐNG THIÊN TAI\"]")
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM | 64/KH-EVN
            Công ty Điện lực Lào Cai   | 64/KH-PCLC
            SỞ NỘI VỤ                  | 64/KH/STC
            ''                         | 64/KH-STC
            """)
    void hasNothingToSayOfMarksOfTradeOrWithoutAName(String name, String number) {
        assertThat(plan("UBND TỈNH", name, number).report(rule).rules().notApplicable())
                .isEqualTo(1);
    }

    @Test
    void wantsALetterhead() {
        assertThat(Example.state().without("/issuers").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }
}
