package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceCapitalsTest {
    private static final String TASK = "/body/2/content/1/tasks/0/text";

    private final ReferenceCapitals rule = new ReferenceCapitals();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Theo khoản 3, phần II của Kế hoạch này | phần | Phần
            Theo Khoản 2 Mục II Kế hoạch này | Khoản | khoản
            Theo khoản 2 điều 5 Nghị định số 30/2020/NĐ-CP | điều | Điều
            Như nêu tại điểm a khoản 2 mục II Kế hoạch này | mục | Mục
            Kinh phí, Khoản 2 Mục II Kế hoạch này | Khoản | khoản
            """)
    void namesTheWord(String text, String word, String expected) {
        assertThat(Example.state().text(TASK, text).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    int at = text.indexOf(word);
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.location()).hasToString(TASK);
                    assertThat(finding.span()).contains(new Span(at, at + word.length()));
                    assertThat(finding.message().vi()).endsWith("phải viết “%s”".formatted(expected));
                    assertThat(finding.found()).contains(word);
                    assertThat(finding.expected()).contains(expected);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo điểm a khoản 2 Mục II Kế hoạch này",
                "Khoản 2 Mục II Kế hoạch này",
                "Xong. Khoản 2 Mục II Kế hoạch này",
                "Theo khoản 2 Điều 5 Chương II Nghị định số 30/2020/NĐ-CP",
                "Theo phụ lục II kèm theo Kế hoạch này",
                "Chia làm 3 phần, 2 mục; một số điều của luật",
            })
    void takesThePrescribedCase(String text) {
        assertThat(Example.state().text(TASK, text).findings(rule)).isEmpty();
    }

    @Test
    void wantsCapitalsThroughoutBefore2020() {
        Example example = Example.state().with("/issued", "\"2019-03-12\"");
        example.text("/body/0/content/1/content/1/text", "Tại chỗ.");
        assertThat(example.text(TASK, "Theo Khoản 2 Mục II Kế hoạch này").findings(rule))
                .isEmpty();
        assertThat(example.text(TASK, "Theo khoản 2 Mục II Kế hoạch này").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).contains("Khoản"));
    }

    @Test
    void tellsSeveralTextsByOneFinding() {
        assertThat(Example.state()
                        .text("/body/1/content/0/text", "Theo khoản 1 mục II Kế hoạch này")
                        .text(TASK, "Theo khoản 2 mục II Kế hoạch này")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/body/1/content/0/text");
                    assertThat(finding.message().vi()).endsWith("; còn 1 chỗ khác cũng vậy");
                });
    }

    @Test
    void isNotOfTheParty() {
        assertThat(Example.party()
                        .text("/body/1/content/0/text", "Theo mục 3, phần II của Kế hoạch này")
                        .findings(rule))
                .isEmpty();
    }
}
