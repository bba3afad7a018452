package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyEncodingTest {
    private static final String TASK = "/body/2/content/1/tasks/0/text";

    private final LegacyEncoding rule = new LegacyEncoding();

    @Test
    void namesTheEncodingAndWhatIsMeant() {
        assertThat(Example.state().text(TASK, "Giao Uû ban nh©n d©n.").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(TASK);
                    assertThat(finding.span()).contains(new Span(5, 20));
                    assertThat(finding.message().vi())
                            .isEqualTo(
                                    "“Uû ban nh©n d©n” là chữ của bảng mã TCVN3 (ABC) chưa chuyển sang Unicode, đúng ra là “Uỷ ban nhân dân”");
                    assertThat(finding.expected()).contains("Uỷ ban nhân dân");
                    assertThat(finding.fix()).isEmpty();
                });
    }

    @Test
    void judgesShortTextsTogether() {
        assertThat(Example.state()
                        .text("/body/1/content/0/text", "(Sæ 5)")
                        .text("/body/1/content/1/text", "Kho vµ")
                        .text("/body/1/content/2/text", "C¸c kho xa")
                        .findings(rule))
                .extracting(finding -> finding.location() + " "
                        + finding.expected().orElse("") + " " + finding.span().orElseThrow())
                .containsExactly(
                        "/body/1/content/0/text Sổ 5) Span[start=1, end=6]",
                        "/body/1/content/1/text Kho và Span[start=0, end=6]",
                        "/body/1/content/2/text Các Span[start=0, end=3]");
    }

    @Test
    void tellsManyTextsByOneFinding() {
        Example example = Example.state().items("/body/1/content", "1.", "2.", "3.", "4.");
        for (int i = 0; i < 4; i++) {
            example.text("/body/1/content/" + i + "/text", "Tuyªn truyÒn s©u réng vµ tuÇn tra");
        }
        assertThat(example.findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).endsWith("; so do 3 other texts"));
    }

    @Test
    void shortensWhatIsLong() {
        assertThat(Example.state().text(TASK, "tuÇn tra ".repeat(9) + "vµ vÒ").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected())
                        .contains("tuần tra tuần tra tuần tra tuần tra tuần tra tuần tra tuần…"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ủy ban nhân dân", "hạt 10 µm, sợi 15 µm", "Crédit Agricole, José"})
    void takesSoundText(String text) {
        assertThat(Example.state().text(TASK, text).findings(rule)).isEmpty();
    }
}
