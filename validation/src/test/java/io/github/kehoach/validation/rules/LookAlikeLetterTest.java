package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikeLetterTest {
    private static final String TASK = "/body/2/content/1/tasks/0/text";

    private final LookAlikeLetter rule = new LookAlikeLetter();

    @Test
    void namesTheFirstLetterOfATextAndMendsAll() {
        assertThat(Example.state()
                        .text(TASK, "Giao \u00d0oàn và \u00d0ội theo h\u1ecd\u0441.")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(TASK);
                    assertThat(finding.span()).contains(new Span(5, 6));
                    assertThat(finding.message().vi())
                            .isEqualTo("Ký tự \u00d0 (U+00D0) trong “\u00d0oàn” không phải chữ Đ của tiếng Việt");
                    assertThat(finding.expected()).contains("Đ");
                    assertThat(finding.fix())
                            .containsExactly(
                                    new Edit(Location.parse(TASK), new Span(5, 6), "Đ"),
                                    new Edit(Location.parse(TASK), new Span(13, 14), "Đ"),
                                    new Edit(Location.parse(TASK), new Span(24, 25), "c"));
                });
    }

    @Test
    void looksAtNumbersAndNamesToo() {
        assertThat(Example.union().text("/number", "128/KH-L\u00d0L\u00d0").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("/number"));
    }

    @Test
    void tellsManyTextsByOneFinding() {
        Example example = Example.state().items("/body/1/content", "1.", "2.", "3.", "4.", "5.", "6.");
        for (int i = 0; i < 5; i++) {
            example.text("/body/1/content/" + i + "/text", "\u00d0oàn kiểm tra.");
        }
        assertThat(example.findings(rule)).hasSize(5);
        example.text("/body/1/content/5/text", "\u00d0oàn kiểm tra.");
        assertThat(example.findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).hasSize(6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đoàn kiểm tra.",
                "Hệ số \u03b1, \u041c\u043e\u0441\u043a\u0432\u0430.",
                "KÕ ho¹ch \u00d0 vµ c¸c ®¬n vÞ"
            })
    void leavesForeignWordsAndLegacyText(String text) {
        assertThat(Example.state().text(TASK, text).findings(rule)).isEmpty();
    }
}
