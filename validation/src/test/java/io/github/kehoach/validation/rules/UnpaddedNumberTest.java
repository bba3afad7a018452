package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnpaddedNumberTest {
    private final UnpaddedNumber rule = new UnpaddedNumber();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    5/KH-SNNMT, 05/KH-SNNMT
                    9/KH-SNNMT, 09/KH-SNNMT
                    005/KH-SNNMT, 05/KH-SNNMT
                    015/KH-SNNMT, 15/KH-SNNMT
                    """)
    void saysHowTheNumberIsWritten(String written, String expected) {
        assertThat(Example.state().text("/number", written).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/number");
                    assertThat(finding.found()).contains(written);
                    assertThat(finding.expected()).contains(expected);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/KH-SNNMT", "10/KH-SNNMT", "115/KH-SNNMT"})
    void takesARightNumber(String written) {
        assertThat(Example.state().text("/number", written).findings(rule)).isEmpty();
    }

    @Test
    void doesNotApplyToABlankNumber() {
        assertThat(Example.state()
                        .text("/number", "/KH-SNNMT")
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
    }

    @Test
    void hasACure() {
        assertThat(Example.state().text("/number", "5/KH-SNNMT").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix())
                        .containsExactly(new Edit(Location.parse("/number"), new Span(0, 1), "05")));
    }
}
