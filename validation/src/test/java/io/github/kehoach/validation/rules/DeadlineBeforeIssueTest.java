package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineBeforeIssueTest {
    private static final String ITEM = "/body/1/content/0/text";
    private static final String TASK = "/body/2/content/0/tasks/1";

    private final DeadlineBeforeIssue rule = new DeadlineBeforeIssue();

    @Test
    void comparesTheDueDayOfATask() {
        assertThat(Example.state()
                        .text(TASK + "/due", "2026-03-11")
                        .text(TASK + "/text", "Báo cáo chậm nhất ngày 11/3/2026.")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(TASK + "/due");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.found()).contains("11/3/2026");
                    assertThat(finding.message().vi())
                            .isEqualTo("Thời hạn 11/3/2026 trước ngày ban hành kế hoạch 12/3/2026");
                });
    }

    @Test
    void tellsOnceOfATimeThatALineSaysOfSeveralTasks() {
        String line = "[{\"type\": \"paragraph\", \"text\": \"Thời gian hoàn thành: tháng 2/2026.\"}]";

        assertThat(Example.state()
                        .with(
                                "/body/2/content/0/tasks",
                                "[{\"text\": \"Tuần tra rừng.\", \"due\": \"2026-02\"}, "
                                        + "{\"text\": \"Phát quang lối đi.\", \"due\": \"2026-02\"}]")
                        .with("/body/2/content/0/content", line)
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("/body/2/content/0/tasks/0/due"));
        assertThat(Example.state()
                        .text(TASK + "/due", "2026-02")
                        .with(TASK + "/content", line)
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString(TASK + "/due"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12", "2026-03", "2026"})
    void takesADueDayThatMayStillCome(String due) {
        assertThat(Example.state().text(TASK + "/due", due).findings(rule)).isEmpty();
    }

    @Test
    void takesAPastPeriodForWhatTheTaskIsAbout() {
        assertThat(task("Kiểm tra hồ sơ từ ngày 01/01/2025 đến ngày 31/12/2025.")
                        .findings(rule))
                .isEmpty();
        assertThat(task("Kiểm tra hồ sơ từ tháng 01 đến ngày 31/12/2025.").findings(rule))
                .isEmpty();
        assertThat(task("Kiểm tra hồ sơ năm 2026, sau đó báo cáo đến ngày 31/12/2025.")
                        .findings(rule))
                .hasSize(1);
        assertThat(task("Từ năm 2025 các xã báo cáo số liệu cho Chi cục Kiểm lâm trước ngày 31/12/2025.")
                        .findings(rule))
                .hasSize(1);
        assertThat(task("Từ ngày 01/12/2025 đến ngày 15/12/2025 làm; báo cáo.").findings(rule))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    Củng cố đội chữa cháy, hoàn thành trước ngày 15 tháng 4 năm 2025. # 15 tháng 4 năm 2025
                    Củng cố đội chữa cháy, xong trong tháng 02/2026. # 02/2026
                    Gửi danh sách về Sở trước ngày 01/3/2026. # 01/3/2026
                    Hoàn thành trong năm 2025; gửi về Sở trước ngày 01/3/2026. # 01/3/2026
                    Củng cố đội năm 2026, chậm nhất ngày 11/3/2026. # 11/3/2026
                    """)
    void readsWhatItemsWantDone(String text, String day) {
        Example example = Example.state().text(ITEM, text);
        if (text.contains("năm 2026")) {
            assertThat(example.findings(rule)).as("the year is not over").isEmpty();
            return;
        }
        assertThat(example.findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString(ITEM);
            assertThat(finding.span().orElseThrow().in(text)).isEqualTo(day);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Củng cố đội chữa cháy, hoàn thành trước ngày 15 tháng 4 năm 2026.",
                "Rà soát các hộ có đất trước ngày 01/7/2025.",
                "Dự án đã hoàn thành trước ngày 01/7/2025.",
                "Kiểm tra hồ sơ từ ngày 01/01/2025 đến ngày 31/12/2025.",
                "Công trình hoàn thành trước ngày 01/7/2004 được sửa chữa.",
                "Hoàn thành chỉ tiêu năm 2025.",
                "Hoàn thành hồ sơ theo Quyết định số 12/QĐ-UBND ngày 05/3/2026.",
            })
    void takesThePast(String text) {
        assertThat(Example.state().text(ITEM, text).findings(rule)).isEmpty();
    }

    @Test
    void tellsATaskOnlyOnce() {
        assertThat(task("Báo cáo chậm nhất ngày 11/3/2026.")
                        .text(TASK + "/due", "2026-03-11")
                        .findings(rule))
                .hasSize(1);
        assertThat(task("Báo cáo chậm nhất ngày 11/3/2026.")
                        .without(TASK + "/due")
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void doesNotApplyToAPlanWithoutADay() {
        assertThat(Example.state().without("/issued").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }

    private static Example task(String text) {
        return Example.state().text(TASK + "/due", "2025-12-31").text(TASK + "/text", text);
    }
}
