package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureCaseTest {
    private final SignatureCase rule = new SignatureCase();

    @Test
    void reportsTitlesInSmallLetters() {
        assertThat(Example.state().with("/signatures/0", """
                                {"capacity": ["Tm. ỦY BAN NHÂN DÂN"], "position": "Chủ tịch", "name": "Lò Văn Hưng"}
                                """).findings(rule))
                .extracting(
                        finding -> finding.location() + " " + finding.expected().orElse(""))
                .containsExactly("/signatures/0/capacity/0 TM. ỦY BAN NHÂN DÂN", "/signatures/0/position CHỦ TỊCH");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LÒ VĂN HƯNG, LÒ VĂN HƯNG, Lò Văn Hưng
            Lò văn Hưng, Lò văn Hưng, Lò Văn Hưng
            lò Văn Hưng, lò Văn Hưng, Lò Văn Hưng
            Lò Văn HƯng, Lò Văn HƯng, Lò Văn Hưng
            TS. Lò văn Hưng, Lò văn Hưng, Lò Văn Hưng
            Thượng tá LÒ VĂN HƯNG (đã ký), LÒ VĂN HƯNG, Lò Văn Hưng
            """)
    void reportsNamesThatAreNotCapitalisedAsNamesAre(String name, String found, String expected) {
        assertThat(Example.state().text("/signatures/0/name", name).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/signatures/0/name");
                    assertThat(finding.span().orElseThrow().in(name).strip()).isEqualTo(found);
                    assertThat(finding.found().orElseThrow().strip()).isEqualTo(found);
                    assertThat(finding.expected().orElseThrow().strip()).isEqualTo(expected);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lò Văn Hưng",
                "H'Bia Niê",
                "Y Thanh Hà Niê Kdăm",
                "Lò  Văn Hưng",
                "Nguyễn Văn A",
                "Đại tá Lò Văn Hưng",
                "Pi-năng Tắc",
                "Nguyễn V.A",
                "Lò Văn Hưng (đã ký)"
            })
    void isContentWithNames(String name) {
        assertThat(Example.state().text("/signatures/0/name", name).findings(rule))
                .isEmpty();
    }

    @Test
    void keepsTheMarksOfDecomposedLettersWithTheirLetters() {
        assertThat(Example.state()
                        .text("/signatures/0/name", "Lo\u0300 Va\u0306n Hu\u031bng")
                        .findings(rule))
                .isEmpty();
        assertThat(Example.state()
                        .text("/signatures/0/name", "Lo\u0300 Va\u0306n HU\u031bNG")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).contains("Lo\u0300 Va\u0306n Hu\u031bng"));
    }

    @Test
    void passesOverRemarksInBrackets() {
        assertThat(Example.state()
                        .text("/signatures/0/position", "PHÓ GIÁM ĐỐC (phụ trách) SỞ)")
                        .findings(rule))
                .isEmpty();
        assertThat(Example.state()
                        .text("/signatures/0/position", "PHÓ GIÁM ĐỐC) (phụ trách) Sở")
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void doesNotJudgeTheParty() {
        assertThat(Example.party().text("/signatures/0/name", "HÀ THỊ THU").findings(rule))
                .isEmpty();
    }
}
