package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypeInLowerCaseTest {
    private static final String TASK = "/body/2/content/1/tasks/0/text";

    private final DocumentTypeInLowerCase rule = new DocumentTypeInLowerCase();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Theo kế hoạch số 171-KH/BTGTU ngày 30/5/2023. | 5 | 13 | kế hoạch số 171-KH/BTGTU | Kế hoạch
            Theo nghị định 30/2020/NĐ-CP; xong. | 5 | 14 | nghị định 30/2020/NĐ-CP | Nghị định
            Giao theo kế hoạch này, kịp thời. | 10 | 18 | kế hoạch này | Kế hoạch
            Theo Nghị định số 30/2020/NĐ-CP, kế hoạch này. | 33 | 41 | kế hoạch này | Kế hoạch
            Theo kế hoạch số 12/KH-UBND và kế hoạch này | 5 | 13 | kế hoạch số 12/KH-UBND | Kế hoạch
            Theo kế hoạch này và nghị định số 30/2020/NĐ-CP. | 5 | 13 | kế hoạch này | Kế hoạch
            Theo nghị định số 30/2020/NĐ-CP và kế hoạch này. | 5 | 14 | nghị định số 30/2020/NĐ-CP | Nghị định
            kế hoạch này có hiệu lực | 0 | 8 | kế hoạch này | Kế hoạch
            Thực hiện kế hoạch này | 10 | 18 | kế hoạch này | Kế hoạch
            """)
    void namesTheType(String text, int start, int end, String words, String expected) {
        assertThat(Example.state().text(TASK, text).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(TASK);
                    assertThat(finding.span()).contains(new Span(start, end));
                    assertThat(finding.message().vi())
                            .isEqualTo("Trong “%s” phải viết hoa “%s”".formatted(words, expected));
                    assertThat(finding.expected()).contains(expected);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Kế hoạch số 171-KH/BTGTU và Kế hoạch này.",
                "Các đơn vị xây dựng kế hoạch; kế hoạch này gửi về Sở.",
                "Theo kế hoạch số 5 của năm, mỗi đơn vị lập kế hoạch.",
                "Triển khai các nghị quyết số 18-NQ/TW và 19-NQ/TW.",
                "Theo văn bản số 120/UBND-KT ngày 05/01/2026.",
                "Theo số 120/QĐ-UBND.",
                "Theo kế hoạch nàyy",
            })
    void leavesWhatIsNoCertainDocument(String text) {
        assertThat(Example.state().text(TASK, text).findings(rule)).isEmpty();
    }

    @Test
    void isOfTheStateAtAnyTimeSince2011() {
        assertThat(Example.state()
                        .with("/issued", "\"2019-03-12\"")
                        .text(TASK, "Theo kế hoạch này.")
                        .findings(rule))
                .hasSize(1);
        assertThat(Example.party()
                        .text("/body/1/content/0/text", "Theo kế hoạch này.")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void tellsManyTextsByOneFinding() {
        Example example = Example.state().items("/body/1/content", "1.", "2.", "3.", "4.");
        for (int i = 0; i < 3; i++) {
            example.text("/body/1/content/" + i + "/text", "Theo kế hoạch này.");
        }
        assertThat(example.findings(rule)).hasSize(3);
        example.text("/body/1/content/3/text", "Theo kế hoạch này.");
        assertThat(example.findings(rule)).hasSize(1);
    }
}
