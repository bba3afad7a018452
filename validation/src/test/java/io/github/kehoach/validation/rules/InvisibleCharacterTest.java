package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Span;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharacterTest {
    private static final String TASK = "/body/2/content/1/tasks/0/text";

    private final InvisibleCharacter rule = new InvisibleCharacter();

    @ParameterizedTest
    @CsvSource(textBlock = """
            200b, dấu cách không độ rộng, zero-width space
            00ad, dấu gạch nối ẩn, soft hyphen
            feff, dấu thứ tự byte BOM, byte order mark
            200e, ký tự định dạng, format character
            034f, ký tự định dạng, format character
            0002, ký tự điều khiển, control character
            """)
    void namesTheCharacterAndDropsIt(String hex, String vi, String en) {
        String text = "Lập dự\\ toán.".replace('\\', (char) Integer.parseInt(hex, 16));
        assertThat(Example.state().text(TASK, text).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    String code = "U+" + hex.toUpperCase(Locale.ROOT);
                    assertThat(finding.location()).hasToString(TASK);
                    assertThat(finding.span()).contains(new Span(6, 7));
                    assertThat(finding.message().vi()).isEqualTo("Có ký tự ẩn %s (%s) ở chữ “dự”".formatted(code, vi));
                    assertThat(finding.message().en())
                            .isEqualTo("There is an invisible character %s (%s) at “dự”".formatted(code, en));
                    assertThat(finding.expected()).isEmpty();
                    assertThat(finding.fix()).containsExactly(new Edit(Location.parse(TASK), new Span(6, 7), ""));
                });
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"a|b, ", "a |b,", "a| b,", "ab|,", "|ab,"})
    void keepsWordsApartWhereABreakParted(String written, String replacement) {
        String text = written.replace('|', '\u000b');
        assertThat(Example.state().text(TASK, text).findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix())
                        .extracting(Edit::replacement)
                        .containsExactly(replacement == null ? "" : replacement));
    }

    @Test
    void saysSoWhereNoWordIsBeside() {
        assertThat(Example.state().text(TASK, "Lập \u200b dự\u200b toán.").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().vi()).isEqualTo("Có ký tự ẩn U+200B (dấu cách không độ rộng)");
                    assertThat(finding.fix()).hasSize(2);
                });
    }

    @Test
    void tellsManyTextsByOneFinding() {
        Example example = Example.state().items("/body/1/content", "1.", "2.", "3.", "4.", "5.", "6.");
        for (int i = 0; i < 5; i++) {
            example.text("/body/1/content/" + i + "/text", "Tuần\u200b tra.");
        }
        assertThat(example.findings(rule)).hasSize(5);
        example.text("/body/1/content/5/text", "Tuần\u200b tra.");
        assertThat(example.findings(rule)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lập\u00a0dự toán.",
                "Lập\tdự\ntoán.\r",
                "Gia đình \ud83d\udc68\u200d\ud83d\udc69",
                "tr\u00adêng häc, KÕ ho¹ch vµ c¸c ®¬n vÞ"
            })
    void leavesWhatIsSeenOrMeant(String text) {
        assertThat(Example.state().text(TASK, text).findings(rule)).isEmpty();
    }
}
