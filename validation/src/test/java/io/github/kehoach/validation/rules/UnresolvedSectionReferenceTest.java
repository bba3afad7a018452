package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnresolvedSectionReferenceTest {
    private static final String TEXT = "/body/0/content/1/content/1/text";

    private final UnresolvedSectionReference rule = new UnresolvedSectionReference();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    khoản 7 Mục II Kế hoạch này        | khoản 7
                    khoản 1, 7, 9 Mục II Kế hoạch này  | khoản 7, 9
                    khoản 1 Mục VII Kế hoạch này       | Mục VII
                    Mục IX Kế hoạch này                | Mục IX
                    mục 9 Kế hoạch này                 | mục 9
                    điểm d khoản 2 Mục I Kế hoạch này  | điểm d
                    điểm a khoản 1 Mục II Kế hoạch này | điểm a
                    mục 3, phần V của Kế hoạch này     | phần V
                    """)
    void namesThePartThatIsNotThere(String words, String missing) {
        String before = "Có phương tiện tại chỗ theo ";
        assertThat(text(before + words + ".").findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString(TEXT);
            assertThat(finding.span()).contains(new Span(before.length(), before.length() + words.length()));
            assertThat(finding.found()).contains(words);
            assertThat(finding.message().vi()).isEqualTo("Viện dẫn “" + words + "” nhưng không tìm thấy " + missing);
            assertThat(finding.message().en())
                    .isEqualTo("The reference “" + words + "” names " + missing + ", which is not there");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Làm theo khoản 2 Mục II Kế hoạch này.",
                "Làm theo khoản 1, 2 và 3 Mục II Kế hoạch này.",
                "Làm theo mục 2, phần I của Kế hoạch này.",
                "Làm theo điểm b khoản 2 Mục I Kế hoạch này.",
                "Làm theo điểm b Mục I Kế hoạch này.",
                "Làm theo mục 3 Kế hoạch này.",
                "Làm theo khoản 9 Điều 20 Luật Lâm nghiệp.",
                "Làm theo Mục IX Nghị định số 156/2018/NĐ-CP ngày 16/11/2018 của Chính phủ.",
                "Làm theo Nghị định số 156/2018/NĐ-CP ngày 16/11/2018 của Chính phủ, nhất là tại Mục IX.",
                "Làm theo Mục IX của Đề án.",
                "Làm theo Mục IX Đề án.",
                "Làm theo Phụ lục IX kèm theo Kế hoạch này.",
                "Làm theo mục 9 nêu trên.",
                "Làm theo quy định tại mục 9.",
                "Làm theo quy định tại Mục IX Quy trình chữa cháy."
            })
    void takesWhatIsThereOrElsewhere(String text) {
        assertThat(text(text).findings(rule)).isEmpty();
    }

    @Test
    void readsARomanNumberWithoutTheWordsForThisPlan() {
        assertThat(text("Có phương tiện theo quy định tại Mục IX.").findings(rule))
                .hasSize(1);
        assertThat(text("Có phương tiện theo quy định tại Mục IX").findings(rule))
                .hasSize(1);
        assertThat(text("Có phương tiện theo quy định tại Mục IX và tập huấn.").findings(rule))
                .hasSize(1);
    }

    @Test
    void looksUpDecimalNumbersAtAnyDepth() {
        Example example =
                text("Làm theo mục 1.2 Mục II Kế hoạch này.").items("/body/1/content/0/content", "1.1.", "1.2.");
        assertThat(example.findings(rule)).isEmpty();
        assertThat(text("Làm theo mục 1.2 Mục II Kế hoạch này.").findings(rule)).hasSize(1);
    }

    @Test
    void leavesAnnexesToThemselves() {
        assertThat(Example.state()
                        .text("/annexes/0/content/0/rows/0/1", "Theo Mục IX")
                        .findings(rule))
                .isEmpty();
        assertThat(text("Làm theo Mục II Kế hoạch này.")
                        .items("/annexes/0/content", "X.")
                        .text("/body/1/content/0/text", "Làm theo Mục X Kế hoạch này.")
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void readsCellsButNotTheTitle() {
        assertThat(Example.state()
                        .text("/annexes/0/content/0/rows/0/1", "Theo Mục IX Kế hoạch này")
                        .findings(rule))
                .hasSize(1);
        assertThat(Example.state()
                        .text("/subject", "Thực hiện Mục IX Kế hoạch này")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void cannotTellWhereSectionsHaveNoNumbers() {
        Example example = text("Làm theo Mục IX Kế hoạch này.");
        for (int i = 0; i < 3; i++) {
            example.without("/body/" + i + "/label");
        }
        assertThat(example.findings(rule)).isEmpty();
    }

    @Test
    void doesNotApplyWithoutReferences() {
        assertThat(Example.union().report(rule).rules().notApplicable()).isEqualTo(1);
        assertThat(Example.state().report(rule).rules().passed()).isEqualTo(1);
    }

    private static Example text(String text) {
        return Example.state().text(TEXT, text);
    }
}
