package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnannouncedAnnexTest {
    private static final String TEXT = "/body/1/content/1/text";

    private final UnannouncedAnnex rule = new UnannouncedAnnex();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trực cháy rừng trong mùa khô.",
                "Trực theo Phụ lục II Nghị định số 156/2018/NĐ-CP ngày 16/11/2018 của Chính phủ.",
                "Nộp hồ sơ kèm theo đơn."
            })
    void reportsAnAnnexThatNothingPointsTo(String text) {
        assertThat(Example.state().text(TEXT, text).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/annexes/0");
                    assertThat(finding.message().vi())
                            .isEqualTo("Phần lời của Kế hoạch không nhắc đến phụ lục “LỊCH TRỰC CHÁY RỪNG”");
                    assertThat(finding.message().en())
                            .isEqualTo("No text of the plan points to the annex “LỊCH TRỰC CHÁY RỪNG”");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trực theo Phụ lục.",
                "Trực theo Phụ lục I.",
                "Trực theo lịch (có lịch kèm theo).",
                "Trực theo Lịch trực cháy rừng.",
                "Trực theo lịch đính kèm."
            })
    void takesAnyPointer(String text) {
        assertThat(Example.state().text(TEXT, text).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Trực theo Phụ lục I kèm theo Kế hoạch này.       | /annexes/1
                    Trực theo Phụ lục II kèm theo Kế hoạch này.      | /annexes/0
                    Trực theo Phụ lục I và mẫu sổ trực.              |
                    Trực theo các Phụ lục kèm theo Kế hoạch này.     |
                    Trực theo Phụ lục I - II kèm theo Kế hoạch này.  |
                    Trực theo Phụ lục II (có lịch trực cháy rừng kèm theo). |
                    """)
    void looksForTheNumberOfEachAnnex(String text, String reported) {
        Example example = Example.state()
                .text(TEXT, text)
                .text("/annexes/0/label", "Phụ lục I")
                .with(
                        "/annexes/-",
                        "{\"label\": \"Phụ lục II\", \"title\": \"MẪU SỔ TRỰC\", \"content\": [{\"type\": \"paragraph\", \"text\": \"Phụ lục II có một sổ.\"}]}");
        assertThat(example.findings(rule))
                .extracting(finding -> finding.location().toString())
                .isEqualTo(reported == null ? List.of() : List.of(reported));
    }

    @Test
    void findsALabelOfAnotherKindInTheText() {
        Example example = Example.state().text("/annexes/0/label", "Biểu số 01:");
        assertThat(example.text(TEXT, "Trực theo Biểu số 01, ghi sổ hằng ngày.").findings(rule))
                .isEmpty();
        assertThat(example.text(TEXT, "Trực theo Biểu số 011, ghi sổ hằng ngày.")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().vi()).contains("“Biểu số 01:”"));
    }

    @Test
    void doesNotApplyToAnnexesThatAreNotThere() {
        assertThat(Example.state()
                        .without("/annexes/0/content")
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
        assertThat(Example.state()
                        .without("/annexes/0/title")
                        .text(TEXT, "Trực.")
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
        assertThat(Example.state().report(rule).rules().passed()).isEqualTo(1);
    }
}
