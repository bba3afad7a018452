package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignCitationNotationTest {
    private final ForeignCitationNotation rule = new ForeignCitationNotation();

    @ParameterizedTest
    @CsvSource({
        "31/KH-TU, Tỉnh ủy Lai Châu, 31-KH/TU",
        "31/KH-TU, , 31-KH/TU",
        "05/CT-TW, Ban Bí thư, 05-CT/TW",
        "05/NQ-BCT, Bộ Chính trị, 05-NQ/BCT",
        "171/KH-BTGTU, Ban Tuyên giáo Tỉnh ủy, 171-KH/BTGTU",
        "12-KH/UBND, Ủy ban nhân dân tỉnh, 12/KH-UBND",
        "12-QĐ/TTg, , 12/QĐ-TTg",
        "12-QĐ/SYT-VP, Sở Y tế, 12/QĐ-SYT-VP",
    })
    void saysHowTheBodyWritesIt(String number, String issuer, String expected) {
        assertThat(with(number, issuer).findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("/legalBases/0/documents/0/number");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.expected()).contains(expected);
            assertThat(finding.found()).contains(number);
            assertThat(finding.message().en())
                    .endsWith(number.indexOf('/') < number.indexOf('-') ? "of the Party" : "of the state");
            assertThat(finding.message().vi())
                    .endsWith(number.indexOf('/') < number.indexOf('-') ? "của Đảng" : "của cơ quan nhà nước");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "31-KH/TU, Tỉnh ủy Lai Châu",
        "171-KH/BTGTU, Ban Tuyên giáo Tỉnh ủy",
        "12/KH-UBND, Ủy ban nhân dân tỉnh",
        "29-HD/TWĐTN-VP, Trung ương Đoàn TNCS Hồ Chí Minh",
        "29/HD-TLĐ, Tổng Liên đoàn Lao động Việt Nam",
        "12/KH-BCĐ,",
        "12-KH/BCĐ,",
        "05/2020/QĐ-UBND, Ủy ban nhân dân tỉnh",
        "31/KH-TU, Ủy ban nhân dân tỉnh",
        "31-KH/UBND, Đảng ủy xã",
        "123/BNV-TU, Tỉnh ủy",
        "31, Tỉnh ủy",
    })
    void takesTheBodysOwnNotation(String number, String issuer) {
        assertThat(with(number, issuer).findings(rule)).isEmpty();
    }

    @Test
    void readsTheBodyOfThePlan() {
        String text = "Làm theo Kế hoạch số 31/KH-TU ngày 20/01/2026 của Tỉnh ủy.";
        assertThat(Example.union().text("/body/1/content/0/text", text).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/body/1/content/0/text");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.span().orElseThrow().in(text)).startsWith("Kế hoạch số 31/KH-TU");
                });
    }

    private static Example with(String number, String issuer) {
        String body = issuer == null ? "" : ",\"issuer\":\"" + issuer + "\"";
        return Example.state()
                .with(
                        "/legalBases/0",
                        "{\"documents\":[{\"type\":\"Kế hoạch\",\"number\":\"" + number + "\"" + body + "}]}");
    }
}
