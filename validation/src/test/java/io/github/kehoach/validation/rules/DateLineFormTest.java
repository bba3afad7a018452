package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineFormTest {
    private final DateLineForm rule = new DateLineForm();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lào Cai, ngày 5 tháng 3 năm 2026 | Ngày 5 phải viết là 05 | ngày 05 | ngày 5
            Lào Cai, ngày 12 tháng 1 năm 2026 | Tháng 1 phải viết là 01 | tháng 01 | tháng 1
            Lào Cai, ngày 12 tháng 2 năm 2026 | Tháng 2 phải viết là 02 | tháng 02 | tháng 2
            Lào Cai ngày 12 tháng 3 năm 2026 | Sau địa danh Lào Cai phải có dấu phẩy | Lào Cai, ngày 12 tháng 3 năm 2026 | Lào Cai ngày 12 tháng 3 năm 2026
            Lào Cai; ngày 12 tháng 3 năm 2026 | Sau địa danh Lào Cai phải có dấu phẩy | Lào Cai, ngày 12 tháng 3 năm 2026 | Lào Cai; ngày 12 tháng 3 năm 2026
            Lào Cai, 5/1/2026 | Ngày ban hành 5/1/2026 phải ghi đủ chữ: Lào Cai, ngày 05 tháng 01 năm 2026 | Lào Cai, ngày 05 tháng 01 năm 2026 | Lào Cai, 5/1/2026
            Lào Cai, ngày 12/03/2026 | Ngày ban hành 12/03/2026 phải ghi đủ chữ: Lào Cai, ngày 12 tháng 3 năm 2026 | Lào Cai, ngày 12 tháng 3 năm 2026 | Lào Cai, ngày 12/03/2026
            Lào Cai, 10-3-2026 | Ngày ban hành 10-3-2026 phải ghi đủ chữ: Lào Cai, ngày 10 tháng 3 năm 2026 | Lào Cai, ngày 10 tháng 3 năm 2026 | Lào Cai, 10-3-2026
            ngày 5 tháng 3 năm 2026 | Ngày 5 phải viết là 05 | ngày 05 | ngày 5
            Lào Cai, 12.02.2026 | Ngày ban hành 12.02.2026 phải ghi đủ chữ: Lào Cai, ngày 12 tháng 02 năm 2026 | Lào Cai, ngày 12 tháng 02 năm 2026 | Lào Cai, 12.02.2026
            """)
    void saysWhatIsWrongWithTheLine(String line, String message, String expected, String found) {
        assertThat(dated(line)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("/issued");
            assertThat(finding.message().vi()).isEqualTo(message);
            assertThat(finding.expected()).contains(expected);
            assertThat(finding.found()).contains(found);
            assertThat(finding.range()).isPresent();
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"03", "06", "09"})
    void findsAZeroTooManyWorthKnowing(String month) {
        assertThat(dated("Lào Cai, ngày 12 tháng " + month + " năm 2026"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.expected()).contains("tháng " + month.charAt(1));
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lào Cai, ngày 05 tháng 01 năm 2026",
                "Lào Cai, ngày 10 tháng 02 năm 2026",
                "Lào Cai, ngày 31 tháng 9 năm 2026",
                "Lào Cai, ngày 12 tháng 10 năm 2026",
                "Lào Cai, ngày      tháng 4 năm 2026",
                "Lào Cai, ngày     tháng     năm 2026",
                "Lào Cai, ngày ... tháng ... năm 2026",
                "ngày 12 tháng 3 năm 2026",
                "Lào Cai,  ngày  12  tháng  3  năm  2026",
                "Lào Cai, ngày 1 2 tháng 3 năm 2026",
                "Lào Cai, ngày . tháng 3 năm 2026",
                "Lào Cai, ngày 12 tháng 3",
                "Lào Cai, ngày 12/3",
                "Lào Cai, 5//2026"
            })
    void isContentWithTheFormAndWithBlanks(String line) {
        assertThat(dated(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lào Cai, ngày 5 tháng 3 năm 2026   | ngày | 5  | 05
            Lào Cai, ngày 12 tháng 1 năm 2026  | tháng | 1  | 01
            Lào Cai, ngày  12  tháng 06 năm 2026 | tháng | 06 | 6
            """)
    void setsTheZerosRight(String line, String word, String figure, String right) {
        assertThat(dated(line)).singleElement().satisfies(finding -> {
            int start = finding.range().orElseThrow().start().column() + line.indexOf(figure, line.indexOf(word));
            assertThat(finding.sourceFix()).singleElement().satisfies(edit -> {
                assertThat(edit.range().start().column()).isEqualTo(start);
                assertThat(edit.range().end().column()).isEqualTo(start + figure.length());
                assertThat(edit.replacement()).isEqualTo(right);
            });
        });
    }

    @Test
    void leavesTheDayToAPersonWhereLettersAreNotComposed() {
        assertThat(dated("La\u0300o Cai, ngày 5 tháng 3 năm 2026"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sourceFix()).isEmpty());
    }

    @Test
    void findsEveryFault() {
        assertThat(dated("Lào Cai ngày 5 tháng 1 năm 2026")).hasSize(3);
    }

    @Test
    void judgesThePartyToo() {
        assertThat(Example.party()
                        .words("ngày 20 tháng 02 năm 2024", "ngày 20 tháng 2 năm 2024")
                        .findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void hasNothingToSayOfAPlanWithoutTheLine() {
        assertThat(Example.state().report(rule).rules().notApplicable()).isEqualTo(1);
        assertThat(Example.state()
                        .without("/place")
                        .without("/issued")
                        .asText()
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
    }

    private List<Finding> dated(String line) {
        return Example.state().words("Lào Cai, ngày 12 tháng 3 năm 2026", line).findings(rule);
    }
}
