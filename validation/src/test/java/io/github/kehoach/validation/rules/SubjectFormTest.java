package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectFormTest {
    private final SubjectForm rule = new SubjectForm();

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, delimiter = '|', textBlock = """
            V/v phòng cháy|V/v|0
            v/v phòng cháy|v/v|0
             V/V: phòng cháy|V/V|1
            Phòng cháy.|.|10
            Phòng cháy. |.|10
            Phòng cháy./.|./.|10
            """)
    void pointsAtWhatIsTooMuch(String subject, String words, int start) {
        assertThat(Example.state().text("/subject", subject).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.location()).hasToString("/subject");
                    assertThat(finding.span()).contains(new Span(start, start + words.length()));
                    assertThat(finding.found()).contains(words);
                    assertThat(finding.message().vi()).contains(words);
                });
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, delimiter = '|', textBlock = """
            STATE|phòng cháy|p|P
            TRADE_UNION| đẩy mạnh thi đua|đ|Đ
            PARTY|Tuyên truyền kỷ niệm|T|t
            PARTY| Đẩy mạnh học tập|Đ|đ
            """)
    void tellsTheCustomOfTheRegime(Regime regime, String subject, String found, String expected) {
        assertThat(Example.of(regime).text("/subject", subject).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.location()).hasToString("/subject");
                    int start = subject.indexOf(found);
                    assertThat(finding.span()).contains(new Span(start, start + 1));
                    assertThat(finding.found()).contains(found);
                    assertThat(finding.expected()).contains(expected);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STATE | PHÒNG CHÁY
            STATE | Phòng cháy...
            STATE | Chống rét, hạn v.v.
            STATE | 05 năm thực hiện Nghị quyết
            STATE | Về việc phòng cháy
            STATE | A
            PARTY | tuyên truyền kỷ niệm
            PARTY | TUYÊN TRUYỀN KỶ NIỆM
            PARTY | Đại hội đại biểu Đảng bộ phường
            """)
    void leavesOrdinarySubjectsAlone(Regime regime, String subject) {
        assertThat(Example.of(regime).text("/subject", subject).findings(rule)).isEmpty();
    }

    @Test
    void countsCharactersUpToTheLimitOfSystems() {
        String longest = "Ph" + "ò".repeat(497) + "\ud83d\ude00";
        assertThat(Example.state().text("/subject", longest).findings(rule)).isEmpty();
        assertThat(Example.state().text("/subject", longest + "n").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().vi()).contains("501");
                    assertThat(finding.span()).contains(new Span(501, 502));
                });
    }

    @Test
    void weighsLessForAUnionAndIsForSubjectsOnly() {
        assertThat(Example.union().text("/subject", "V/v thi đua").findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(Example.state().text("/subject", " ").report(rule).rules().notApplicable())
                .isEqualTo(1);
        assertThat(Example.state().without("/subject").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }
}
