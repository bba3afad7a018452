package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodOutsideTitleTest {
    private static final String TASK = "/body/2/content/0/tasks/0";

    private final PeriodOutsideTitle rule = new PeriodOutsideTitle();

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    2026-03-12 # Trồng rừng năm 2026 # Tuần tra rừng # 2027-01-15 # 2026
                    2026-03-12 # Trồng rừng quý II năm 2026 # Tuần tra rừng # 2027-05 # 2026
                    2026-03-12 # Trồng rừng năm học 2026 - 2027 # Tuần tra rừng # 2028-01-01 # 2027
                    2026-03-12 # Trồng rừng giai đoạn 2021 - 2026 # Tuần tra rừng # 2027-01-01 # 2026
                    2026-03-12 # Trồng rừng năm 2026 # Báo cáo kết quả # 2027-04-01 # 2026
                    2026-12-01 # Trồng rừng năm 2026 # Tuần tra rừng # 2027-04-01 # 2026
                    2026-09-30 # Trồng rừng năm 2026 # Tuần tra rừng # 2027-02-01 # 2026
                    2025-12-30 # Trồng rừng năm 2026 # Tuần tra rừng # 2027-02-01 # 2026
                    """)
    void reportsWorkAfterTheYearsOfTheSubject(String issued, String subject, String text, String due, String year) {
        assertThat(plan(issued, subject, text, due).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(TASK + "/due");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.found()).contains(due);
                    assertThat(finding.message().vi()).contains("sau năm " + year);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    2026-03-12 # Trồng rừng năm 2026 # Tuần tra rừng # 2026-12-31
                    2026-03-12 # Trồng rừng năm 2026 # Báo cáo kết quả # 2027-03-31
                    2026-10-01 # Trồng rừng năm 2026 # Tuần tra rừng # 2027-03-31
                    2026-03-12 # Trồng rừng đến năm 2030 # Tuần tra rừng # 2030-03-31
                    2026-03-12 # Trồng rừng năm 2026 # Phấn đấu phủ xanh # 2030
                    2026-03-12 # Trồng rừng # Tuần tra rừng # 2027-06-30
                    2026-03-12 # Thực hiện Chỉ thị ngày 05/3/2026 # Tuần tra rừng # 2027-06-30
                    2026-03-12 # Kỷ niệm 70 năm mở chợ (07/5/1954 - 07/5/2024) # Tuần tra rừng # 2027-06-30
                    2026-03-12 # Tổng kết công tác năm 2025 # Tuần tra rừng # 2026-06-30
                    """)
    void takesWorkWithinThemAndItsWindingUp(String issued, String subject, String text, String due) {
        assertThat(plan(issued, subject, text, due).findings(rule)).isEmpty();
    }

    private static Example plan(String issued, String subject, String text, String due) {
        return Example.state()
                .text("/issued", issued)
                .text("/subject", subject)
                .text(TASK + "/text", text)
                .text(TASK + "/due", due);
    }

    @ParameterizedTest
    @CsvSource({"Trồng rừng, 1", "Tổng kết công tác năm 2025, 1", "Trồng rừng năm 2026, 0"})
    void appliesToATitleWithAYearThatIsNotOver(String subject, int notApplicable) {
        assertThat(plan("2026-03-12", subject, "Tuần tra rừng", "2026-06-30")
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(notApplicable);
    }
}
