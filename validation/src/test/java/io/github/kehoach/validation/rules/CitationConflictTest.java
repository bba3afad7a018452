package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationConflictTest {
    private static final String TEXT = "/body/1/content/0/text";

    private final CitationConflict rule = new CitationConflict();

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    Theo Kế hoạch số 41/KH-UBND ngày 23/01/2026 của Ủy ban nhân dân tỉnh. # 23/01/2026 # 22/01/2026
                    Theo Kế hoạch số 41/KH-UBND ngày 22/02/2026. # 22/02/2026 # 22/01/2026
                    Theo Kế hoạch số 41/KH-UBND ngày 22/01/2025 của UBND tỉnh. # 22/01/2025 # 22/01/2026
                    Theo Kế hoạch số 41/KH-UBND ngày 10/3/2025 của UBND tỉnh về bảo vệ và phát triển rừng năm 2026. # 10/3/2025 # 22/01/2026
                    Theo Kế hoạch số 41/KH-UBND ngày 22/01/2026 của Ủy ban nhân dân huyện. # Ủy ban nhân dân huyện # Ủy ban nhân dân tỉnh
                    Theo Quyết định số 41/KH-UBND ngày 22/01/2026 của Ủy ban nhân dân tỉnh. # Quyết định # Kế hoạch
                    Theo Kế hoạch số 14/KH-UBND ngày 22/01/2026 của UBND tỉnh về bảo vệ và phát triển rừng năm 2026. # 14/KH-UBND # 41/KH-UBND
                    Theo Luật Lâm nghiệp ngày 15/11/2018. # 15/11/2018 # 15/11/2017
                    Theo Luật Lâm nghiệp ngày 16/11/2017. # 16/11/2017 # 15/11/2017
                    """)
    void comparesTheBodyWithTheBases(String text, String found, String expected) {
        assertThat(Example.state().text(TEXT, text).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(TEXT);
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.span().orElseThrow().start()).isEqualTo(5);
                    assertThat(finding.found()).contains(found);
                    assertThat(finding.expected()).contains(expected);
                    assertThat(finding.message().vi()).endsWith("ghi " + found + ", nơi khác ghi " + expected);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Kế hoạch số 41/KH-UBND ngày 22/01/2026 của UBND tỉnh Lào Cai.",
                "Theo Kế hoạch số 41/KH-UBND ngày 22/01/2026 của Chủ tịch Ủy ban nhân dân tỉnh.",
                "Theo Kế hoạch số 41/KH-UBND tháng 01 năm 2026.",
                "Theo Kế hoạch số 41/KH-UBND.",
                "Theo Kế hoạch số 41/KH-UBND ngày 10/02/2026 của Ủy ban nhân dân huyện.",
                "Theo Kế hoạch số 41/KH-UBND ngày 10/02/2025 của Ủy ban nhân dân tỉnh về trồng cây đô thị.",
                "Theo Kế hoạch số 41/KH-UBND ngày 10/02/2025 của Ủy ban nhân dân tỉnh.",
                "Theo Kế hoạch số 42/KH-UBND ngày 22/01/2026 của Ủy ban nhân dân tỉnh về trồng cây đô thị.",
                "Theo Công văn số 41/KH-UBND ngày 22/01/2026 của Ủy ban nhân dân tỉnh.",
                "Theo Luật Lâm nghiệp ngày 03/12/2004.",
                "Theo Nghị định số 05/2021/NĐ-CP ngày 31/12/2020 và Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.",
                "Theo Đề án 08 ngày 05/3/2020, Đề án 08 ngày 06/3/2020.",
            })
    void takesOtherDocumentsAndOtherWords(String text) {
        assertThat(Example.state().text(TEXT, text).findings(rule)).isEmpty();
    }

    @Test
    void believesTheMajority() {
        assertThat(Example.state()
                        .text(TEXT, "Theo Kế hoạch số 41/KH-UBND ngày 23/01/2026 của Ủy ban nhân dân tỉnh.")
                        .text("/body/1/content/1/text", "Theo Kế hoạch số 41/KH-UBND ngày 23/01/2026.")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/legalBases/1/documents/0/issued");
                    assertThat(finding.expected()).contains("23/01/2026");
                });
    }

    @Test
    void knowsLegalNormsByTheirNumberAlone() {
        assertThat(Example.state()
                        .text(TEXT, "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.")
                        .text(
                                "/body/1/content/1/text",
                                "Theo Nghị định số 30/2020/NĐ-CP ngày 06/4/2020 về tài sản công.")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).contains("06/4/2020"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/3/2021", "05/3/2019", "31/12/2018", "05/12/2021"})
    void comparesTheYearOfANumberWithTheDate(String date) {
        assertThat(Example.state()
                        .text(TEXT, "Theo Nghị định số 30/2020/NĐ-CP ngày " + date + " của Chính phủ.")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().vi())
                        .isEqualTo("Nghị định số 30/2020/NĐ-CP mang năm 2020 nhưng ghi ngày " + date));
    }

    @Test
    void saysOnceThatTheYearOfANumberIsWrong() {
        assertThat(Example.state()
                        .text(TEXT, "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.")
                        .text("/body/1/content/1/text", "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2021.")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("bears the year 2020"));
    }

    @ParameterizedTest
    @CsvSource({"giữ gìn rừng cấm, 1", "giữ gìn rừng g, 0"})
    void knowsADocumentByATitleThatIsLongEnough(String title, int findings) {
        assertThat(Example.state()
                        .text(TEXT, "Theo Kế hoạch số 51/KH-SNV ngày 22/01/2026 của Sở Nội vụ về " + title)
                        .text(
                                "/body/1/content/1/text",
                                "Theo Kế hoạch số 15/KH-SNV ngày 22/01/2026 của Sở Nội vụ về " + title)
                        .findings(rule))
                .hasSize(findings);
    }

    @Test
    void leavesABasisThatContradictsItselfToItsOwnRule() {
        assertThat(Example.state()
                        .text("/legalBases/1/documents/0/issued", "2026-01-23")
                        .text(TEXT, "Theo Kế hoạch số 41/KH-UBND ngày 22/01/2026 của Ủy ban nhân dân tỉnh.")
                        .findings(rule))
                .isEmpty();
    }
}
