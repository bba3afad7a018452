package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncompleteCitationTest {
    private static final String DOCUMENT = "/legalBases/1/documents/0";

    private final IncompleteCitation rule = new IncompleteCitation();

    @ParameterizedTest
    @CsvSource({
        "number, ERROR, 'Kế hoạch bảo vệ và phát triển rừng năm 2026 thiếu số, ký hiệu'",
        "issued, WARNING, Kế hoạch số 41/KH-UBND thiếu ngày ban hành",
        "issuer, WARNING, Kế hoạch số 41/KH-UBND thiếu cơ quan ban hành",
        "subject, WARNING, Kế hoạch số 41/KH-UBND thiếu trích yếu",
    })
    void namesWhatLacks(String member, Severity severity, String message) {
        assertThat(Example.state().without(DOCUMENT + "/" + member).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(DOCUMENT);
                    assertThat(finding.severity()).isEqualTo(severity);
                    assertThat(finding.message().vi()).isEqualTo(message);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    Căn cứ Quyết định 919; # Quyết định số 919 thiếu ngày ban hành, cơ quan ban hành, trích yếu
                    Căn cứ Luật Trẻ em # Luật Trẻ em thiếu ngày ban hành
                    Căn cứ Quyết định số 5/QĐ-UBND ngày 01/02/2026 của UBND tỉnh # Quyết định số 5/QĐ-UBND thiếu trích yếu
                    Căn cứ Quyết định của UBND tỉnh về trồng rừng # Quyết định thiếu số, ký hiệu
                    Căn cứ Công văn ngày 01/02/2026 của Sở Y tế về trồng rừng # Công văn thiếu số, ký hiệu
                    """)
    void readsTheWordsOfABasis(String text, String message) {
        assertThat(words(text).findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("/legalBases/1/text");
            assertThat(finding.span().orElseThrow().start()).isEqualTo("Căn cứ ".length());
            assertThat(finding.message().vi()).isEqualTo(message);
            assertThat(finding.severity()).isEqualTo(message.contains("thiếu số") ? Severity.ERROR : Severity.WARNING);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam",
                "Căn cứ Luật Trẻ em năm 2016",
                "Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15",
                "Căn cứ chức năng, nhiệm vụ của đơn vị",
                "Căn cứ tình hình thực tế",
                "Xét đề nghị của Công ty A tại Văn bản số 12/CV-A ngày 05/3/2026",
                "Theo đề nghị của Công ty A tại Văn bản số 12/CV-A",
                "Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV",
                "Căn cứ Kế hoạch công tác năm 2026 của Sở",
                "Căn cứ Đề án số 08 về trồng rừng",
                "Căn cứ các Quyết định của UBND tỉnh",
                "Căn cứ Quyết định số …/QĐ-UBND ngày … tháng 02 năm 2026",
                "Căn cứ Quyết định của … về trồng rừng",
                "Căn cứ Nghị định số 5/2020/NĐ-CP ngày 01/02/2020 của Chính phủ về rừng và Nghị định số 7/2020/NĐ-CP ngày 03/02/2020",
            })
    void takesWhatNeedsNoMore(String text) {
        assertThat(words(text).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Nghị quyết, Đại hội Đảng bộ tỉnh, , 0",
        "Nghị quyết, Hội đồng nhân dân tỉnh, , 1",
        "Nghị quyết, Hội đồng nhân dân tỉnh, đại hội điểm, 0",
        "Kết luận, Chủ tịch UBND tỉnh, , 0",
        "Biên bản, Sở Y tế, , 0",
        "Quyết định, Sở Y tế, , 1",
    })
    void asksForANumberWhereThereIsOne(String type, String issuer, String subject, int findings) {
        String about = subject == null ? "" : ",\"subject\":\"" + subject + "\"";
        String document =
                "{\"type\":\"" + type + "\",\"issued\":\"2026-02-01\",\"issuer\":\"" + issuer + "\"" + about + "}";
        assertThat(Example.state()
                        .with("/legalBases/1", "{\"documents\":[" + document + "]}")
                        .findings(rule))
                .hasSize(findings);
    }

    @Test
    void asksAFurtherDocumentOnlyForADateWithIssuerAndSubject() {
        String second =
                ",{\"type\":\"Quyết định\",\"number\":\"7/QĐ-UBND\",\"issuer\":\"UBND tỉnh\",\"subject\":\"trồng cây\"}";
        String first =
                "{\"type\":\"Quyết định\",\"number\":\"5/QĐ-UBND\",\"issued\":\"2026-02-01\",\"issuer\":\"UBND tỉnh\",\"subject\":\"trồng rừng\"}";
        assertThat(Example.state()
                        .with("/legalBases/1", "{\"documents\":[" + first + second + "]}")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("/legalBases/1/documents/1"));
    }

    @Test
    void isLowerForAUnionAndNoRuleOfTheParty() {
        assertThat(Example.union().without("/legalBases/0/documents/0/number").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
        assertThat(Example.party().report(rule).rules().notApplicable()).isEqualTo(1);
    }

    @Test
    void doesNotApplyWithoutDocuments() {
        assertThat(Example.state().without("/legalBases").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }

    private static Example words(String text) {
        return Example.state().with("/legalBases/1", "{\"text\":\"" + text + "\"}");
    }
}
