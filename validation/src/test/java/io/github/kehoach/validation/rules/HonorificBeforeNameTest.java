package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HonorificBeforeNameTest {
    private final HonorificBeforeName rule = new HonorificBeforeName();

    @ParameterizedTest
    @CsvSource(textBlock = """
            TS. Lò Văn Hưng, TS.
            TS Lò Văn Hưng, TS
            PGS.TS. Lò Văn Hưng, PGS.TS.
            PGS.TS.Lò Văn Hưng, PGS.TS.
            ThS. Lò Văn Hưng, ThS.
            BS.CKII Lò Văn Hưng, BS.CKII
            Bác sĩ Lò Văn Hưng, Bác sĩ
            Thượng tá Lò Văn Hưng, Thượng tá
            'Đại tá, TS. Lò Văn Hưng', 'Đại tá, TS.'
            Ông Lò Văn Hưng, Ông
            Bà Lò Thị Hưng, Bà
            Đ/c Lò Văn Hưng, Đ/c
            Đ/c. Lò Văn Hưng, Đ/c.
            Đồng chí Lò Văn Hưng, Đồng chí
            """)
    void reportsWhatStandsBeforeTheName(String name, String words) {
        assertThat(Example.state().text("/signatures/0/name", name).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/signatures/0/name");
                    assertThat(finding.span().orElseThrow().in(name).strip()).isEqualTo(words);
                    assertThat(finding.expected().orElseThrow()).startsWith("Lò");
                    assertThat(finding.message().vi()).isEqualTo("Trước họ tên người ký không ghi “" + words + "”");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lò Văn Hưng",
                "Ông Văn Hưng",
                "Ông Thị Hồng",
                "Thiếu Văn Tá",
                "Thiếu Tá",
                "Trung Thị Thu",
                "Trung",
                "Tsai Văn Hưng",
                "TS.",
                "Bàn Văn Tướng",
                "Gs",
                "Đại Tượng Lâm"
            })
    void isContentWithNames(String name) {
        assertThat(Example.state().text("/signatures/0/name", name).findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CÔNG AN TỈNH LÀO CAI, Thượng tá Lò Văn Hưng, false
            CÔNG AN TỈNH LÀO CAI, Ông Lò Văn Hưng, true
            BỘ CHỈ HUY QUÂN SỰ TỈNH, Đại tá Lò Văn Hưng, false
            CÔNG AN TỈNH LÀO CAI, ThS. Lò Văn Hưng, true
            SỞ Y TẾ, BS. Lò Văn Hưng, false
            SỞ Y TẾ, Thiếu tướng Lò Văn Hưng, true
            TRƯỜNG THCS SỐ 1, ThS. Lò Văn Hưng, false
            VIỆN HẢI DƯƠNG HỌC, TS. Lò Văn Hưng, false
            SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG, TS. Lò Văn Hưng, true
            """)
    void leavesTheForcesAndLearningToTheirOwnCustoms(String issuer, String name, boolean reported) {
        assertThat(Example.state()
                        .text("/issuers/0/name", issuer)
                        .text("/signatures/0/name", name)
                        .findings(rule))
                .hasSize(reported ? 1 : 0);
    }

    @Test
    void takesTheBodyFromTheParentOrTheEnactment() {
        assertThat(Example.state()
                        .with("/issuers", "[{\"parent\": \"SỞ Y TẾ\", \"name\": \"THANH TRA\"}]")
                        .text("/signatures/0/name", "BS. Lò Văn Hưng")
                        .findings(rule))
                .isEmpty();
        assertThat(Example.state()
                        .without("/issuers")
                        .text("/enactment", "Trường Tiểu học Cốc Lếu ban hành Kế hoạch như sau:")
                        .text("/signatures/0/name", "ThS. Lò Văn Hưng")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void judgesThePartyToo() {
        assertThat(Example.party()
                        .text("/signatures/0/name", "Đồng chí Hà Thị Thu")
                        .findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }
}
