package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextAfterEndMarkTest {
    private static final String CLOSING = "/body/3/text";
    private final TextAfterEndMark rule = new TextAfterEndMark();

    @Test
    void pointsAtTheFirstTextAfterTheMark() {
        Example example = Example.state()
                .with("/body/-", paragraph("(Có lịch trực kèm theo)."))
                .with("/body/-", paragraph("Kế hoạch này thay kế hoạch cũ."))
                .with("/body/-", paragraph("Các đơn vị thực hiện."));
        assertThat(example.findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("/body/5/text");
            assertThat(finding.message().vi()).isEqualTo("Còn nội dung sau dấu kết thúc “./.”");
            assertThat(finding.message().en())
                    .isEqualTo("There are words after the end mark “./.” that are no note about an annex");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các đơn vị thực hiện./. Kế hoạch có hiệu lực ngay.",
                "Các đơn vị thực hiện. /. Kế hoạch có hiệu lực ngay.",
                "Các đơn vị thực hiện./. (Có lịch trực kèm theo) và bản đồ"
            })
    void findsWordsInTheTextOfTheMark(String text) {
        assertThat(Example.state().text(CLOSING, text).findings(rule))
                .extracting(Finding::location)
                .hasToString("[/body/3/text]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các đơn vị thực hiện./.",
                "Các đơn vị thực hiện./.”",
                "Các đơn vị thực hiện./. (Có lịch trực kèm theo).",
                "Các đơn vị thực hiện./. (Có lịch trực kèm theo)"
            })
    void takesNotesInBrackets(String text) {
        assertThat(Example.state().text(CLOSING, text).findings(rule)).isEmpty();
    }

    @Test
    void findsTheClosingSentenceAfterTheMark() {
        Example example = Example.state()
                .text("/body/2/content/1/tasks/0/text", "Bảo đảm kinh phí./.")
                .text(CLOSING, "Các đơn vị thực hiện.");
        assertThat(example.findings(rule)).extracting(Finding::location).hasToString("[/body/3/text]");
    }

    @Test
    void passesOverTheResultNamedInATask() {
        Example example = Example.state()
                .without("/body/3")
                .text("/body/2/content/1/tasks/0/text", "Bảo đảm kinh phí theo dự toán./.")
                .text("/body/2/content/1/tasks/0/deliverable", "dự toán");
        assertThat(example.findings(rule)).isEmpty();
    }

    @Test
    void readsOnAfterTheLastMarkOnly() {
        assertThat(Example.state()
                        .text("/body/1/content/0/text", "Củng cố tổ, đội./.")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void hasNothingToSayWithoutAMark() {
        assertThat(Example.state().without("/body/3").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }

    private static String paragraph(String text) {
        return "{\"type\": \"paragraph\", \"text\": \"" + text + "\"}";
    }
}
