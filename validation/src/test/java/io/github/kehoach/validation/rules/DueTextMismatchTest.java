package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTextMismatchTest {
    private final DueTextMismatch rule = new DueTextMismatch();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-06-02 | xong trước ngày 01 tháng 6 năm 2026.  | 2026-05-31
                    2026-06-01 | xong trước ngày 01 tháng 6 năm 2026.  | 2026-05-31
                    2025-05-31 | xong trước ngày 01/6/2026.            | 2026-05-31
                    2026-11    | chậm nhất ngày 10/12/2026.            | 2026-12-10
                    2027       | hoàn thành trong tháng 6/2026.        | 2026-06
                    2026-06-30 | chậm nhất ngày 10/6/2026 theo Thông báo số 9/TB-SNNMT ngày 30/6/2026. | 2026-06-10
                    """)
    void reportsAContradiction(String due, String words, String expected) {
        assertThat(task(due, words).findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("/body/2/content/0/tasks/0/due");
            assertThat(finding.expected()).contains(expected);
            assertThat(finding.found()).contains(due);
            assertThat(finding.message().vi())
                    .isEqualTo("Thời hạn " + due + " khác thời hạn " + expected + " ghi trong lời của nhiệm vụ");
            assertThat(finding.message().en())
                    .isEqualTo("The due date " + due + " differs from " + expected + " in the task's own words");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-05-31 | xong trước ngày 01 tháng 6 năm 2026.
                    2026-05    | xong trước ngày 01 tháng 6 năm 2026.
                    2026       | chậm nhất ngày 10/12/2026.
                    2026-06-15 | hoàn thành trong tháng 6/2026.
                    2026-06-30 | hoàn thành trong tháng 6/2026.
                    2026-04-14 | báo cáo trước ngày 15/4/2026 và chậm nhất ngày 15/10/2026.
                    2026-04-15 | báo cáo chậm nhất ngày 15/4/2026 và chậm nhất ngày 15/10/2026.
                    """)
    void takesWhatDoesNotContradict(String due, String words) {
        assertThat(task(due, words).findings(rule)).isEmpty();
    }

    @Test
    void readsTheTimeFromTheLinesUnderATask() {
        String lines = """
                [{"type": "item", "label": "+", "text": "Thời gian bắt đầu: tháng 4/2026."},
                {"type": "item", "label": "+", "text": "Thời gian hoàn thành: quý II năm 2026."}]""";
        Example late = task("2026-09", "nộp sổ tuần tra năm trước chậm nhất ngày 10/9/2026.")
                .with("/body/2/content/0/tasks/0/content", lines);

        assertThat(late.findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("/body/2/content/0/tasks/0/due");
            assertThat(finding.expected()).contains("2026-06");
        });
        assertThat(late.text("/body/2/content/0/tasks/0/due", "2026-06").findings(rule))
                .isEmpty();
    }

    @Test
    void doesNotApplyWithoutBoth() {
        assertThat(task("2026-06-01", "khi có cháy.")
                        .without("/body/2/content/0/tasks/1/due")
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
        assertThat(Example.state()
                        .without("/body/2/content/0/tasks/0/due")
                        .without("/body/2/content/0/tasks/1/due")
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
    }

    private static Example task(String due, String words) {
        return Example.state()
                .text("/body/2/content/0/tasks/0/due", due)
                .text("/body/2/content/0/tasks/0/text", "Tuần tra rừng, " + words);
    }
}
