package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingDateTest {
    private final MissingDate rule = new MissingDate();

    @Test
    void isAnErrorOfThePlan() {
        assertThat(Example.state().without("/issued").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.location()).hasToString("");
                });
    }

    @Test
    void isWorthKnowingOfADraft() {
        assertThat(Example.state().without("/issued").text("/draft", "Dự thảo").findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-04, tháng 4 năm 2026
            2026,    mới có năm 2026
            """)
    void saysWhatOfTheDateIsThere(String issued, String words) {
        assertThat(Example.state().text("/issued", issued).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.location()).hasToString("/issued");
                    assertThat(finding.message().vi()).contains(words);
                    assertThat(finding.found()).contains(issued);
                });
    }

    @Test
    void takesTheDateOfTheDecisionThatAPlanIsAttachedTo() {
        Example plan = Example.state().with("/attachedTo", "{\"type\": \"Quyết định\"}");
        assertThat(plan.without("/issued").report(rule).rules().notApplicable()).isEqualTo(1);
        assertThat(plan.text("/issued", "2026-03-12").report(rule).rules().passed())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lào Cai, ngày 31 tháng 6 năm 2026 | 0
            Lào Cai, ngày    tháng    năm     | 1
            Lào Cai, ngày … tháng … năm 20…   | 1
            """)
    void tellsADateThatDoesNotExistFromNone(String line, int findings) {
        PlanReport report = PlanValidator.builder()
                .rules(RuleSet.empty().with(rule))
                .build()
                .validate(PlanText.read("""
                                UBND TỈNH LÀO CAI
                                SỞ Y TẾ
                                Số: 15/KH-SYT
                                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                Độc lập - Tự do - Hạnh phúc
                                %s
                                KẾ HOẠCH
                                Tiêm chủng mở rộng
                                Sở Y tế ban hành Kế hoạch như sau:
                                I. MỤC ĐÍCH
                                - Tiêm đủ mũi.
                                """.formatted(line)), "plan.txt");
        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals("missing-date"))
                .hasSize(findings);
    }
}
