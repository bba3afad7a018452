package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateBasisTest {
    private final DuplicateBasis rule = new DuplicateBasis();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Kế hoạch\",\"number\":\"41/KH-UBND\"}",
                "{\"type\":\"Kế hoạch\",\"number\":\"041 / KH-UBND\",\"issued\":\"2026-01-22\",\"issuer\":\"UBND tỉnh\"}",
                "{\"type\":\"Luật\",\"subject\":\"Lâm  nghiệp\",\"issued\":\"2017\"}",
            })
    void pointsAtTheSecondMention(String document) {
        assertThat(with(document).findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("/legalBases/2/documents/0");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message().vi())
                    .endsWith("đã được nêu ở căn cứ thứ " + (document.contains("Luật") ? "1" : "2"));
            assertThat(finding.message().en())
                    .endsWith("is already cited in basis " + (document.contains("Luật") ? "1" : "2"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Kế hoạch\",\"number\":\"42/KH-UBND\"}",
                "{\"type\":\"Kế hoạch\",\"number\":\"41/KH-UBND\",\"issued\":\"2025-01-22\"}",
                "{\"type\":\"Kế hoạch\",\"number\":\"41/KH-UBND\",\"issued\":\"2026-01-22\",\"issuer\":\"Ủy ban nhân dân huyện\"}",
                "{\"type\":\"Luật\",\"subject\":\"Đất đai\"}",
                "{\"type\":\"Kế hoạch\",\"subject\":\"bảo vệ và phát triển rừng năm 2026\"}",
            })
    void takesAnotherDocument(String document) {
        assertThat(with(document).findings(rule)).isEmpty();
    }

    @Test
    void readsTheWordsOfABasis() {
        String text = "Căn cứ Kế hoạch số 41/KH-UBND ngày 22 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh";
        assertThat(Example.state()
                        .with("/legalBases/-", "{\"text\":\"" + text + "\"}")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/legalBases/2/text");
                    assertThat(finding.span().orElseThrow().in(text)).startsWith("Kế hoạch số 41");
                });
    }

    @Test
    void passesOverWhatOnlyExplainsAnotherDocument() {
        String amended = "{\"type\":\"Nghị định\",\"number\":\"11/2010/NĐ-CP\",\"subject\":\"bảo vệ đường\"},";
        assertThat(with(amended + "{\"type\":\"Kế hoạch\",\"number\":\"41/KH-UBND\"}")
                        .findings(rule))
                .isEmpty();
        assertThat(with(amended + "{\"type\":\"Kế hoạch\",\"number\":\"41/KH-UBND\",\"subject\":\"bảo vệ rừng\"}")
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void doesNotApplyWithoutDocuments() {
        assertThat(Example.state().without("/legalBases").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }

    private static Example with(String documents) {
        return Example.state().with("/legalBases/-", "{\"lead\":\"Căn cứ\",\"documents\":[" + documents + "]}");
    }
}
