package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortFirstCitationTest {
    private static final String TEXT = "/body/1/content/0/text";
    private static final String LATER = "/body/1/content/1/text";
    private static final String SHORT = "Theo Quyết định số 105/QĐ-SNNMT.";

    private final ShortFirstCitation rule = new ShortFirstCitation();

    @Test
    void pointsAtTheFirstMention() {
        assertThat(Example.state().text(TEXT, SHORT).text(LATER, SHORT).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(TEXT);
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.span().orElseThrow().in(SHORT)).isEqualTo("Quyết định số 105/QĐ-SNNMT");
                    assertThat(finding.found()).contains("105/QĐ-SNNMT");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Kế hoạch số 41/KH-UBND.",
                "Theo Quyết định số 105/QĐ-SNNMT ngày 05/02/2026.",
                "Theo Quyết định số 105/QĐ-SNNMT của Giám đốc Sở.",
                "Theo Luật Đất đai số 31/2024/QH15.",
                "Theo Kế hoạch số 64/KH-SNNMT.",
                "Theo Đề án số 08.",
                "Theo mẫu số 105/QĐ-SNNMT.",
            })
    void takesKnownAndFullyCitedDocuments(String text) {
        assertThat(Example.state().text(TEXT, text).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/legalBases/0/text, Căn cứ việc thực hiện Quyết định số 105/QĐ-SNNMT",
        "/legalBases/1/documents/0/subject, thực hiện Quyết định số 105/QĐ-SNNMT",
        "/enactment, Sở ban hành Kế hoạch thực hiện Quyết định số 105/QĐ-SNNMT như sau:",
        "/subject, Thực hiện Quyết định số 105/QĐ-SNNMT",
    })
    void takesWhatTheWordsBeforeTheBodyName(String place, String words) {
        assertThat(Example.state().text(TEXT, SHORT).text(place, words).findings(rule))
                .isEmpty();
    }

    @Test
    void takesTheDecisionThatThePlanIsAttachedTo() {
        assertThat(Example.state()
                        .text(TEXT, SHORT)
                        .with("/attachedTo", "{\"type\":\"Quyết định\",\"number\":\"105/QĐ-SNNMT\"}")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void takesAShortMentionAfterAFullOne() {
        assertThat(Example.state()
                        .text(TEXT, "Theo Quyết định số 105/QĐ-SNNMT ngày 05/02/2026 của Giám đốc Sở về dự toán.")
                        .text(LATER, SHORT)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void leavesHeadingsAndTablesAlone() {
        assertThat(Example.state()
                        .text("/body/1/heading", "NỘI DUNG QUYẾT ĐỊNH SỐ 105/QĐ-SNNMT")
                        .text("/annexes/0/content/0/rows/0/2", "Quyết định số 105/QĐ-SNNMT")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void isNoRuleOfTheParty() {
        assertThat(Example.party().text(TEXT, SHORT).report(rule).rules().notApplicable())
                .isEqualTo(1);
    }
}
