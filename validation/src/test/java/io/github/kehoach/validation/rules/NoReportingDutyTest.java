package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoReportingDutyTest {
    private static final String TASK = "/body/2/content/0/tasks/1/text";

    private final NoReportingDuty rule = new NoReportingDuty();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sửa đường băng cản lửa.",
                "Công bố kết quả.",
                "kết quả",
                "Tập huấn báo cáo viên.",
                "LỚP BÁO CÁO VIÊN"
            })
    void reportsAPlanInWhichNobodyReports(String text) {
        assertThat(task(text).findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("/body/2");
            assertThat(finding.message().vi())
                    .isEqualTo("Kế hoạch không giao cho đơn vị nào báo cáo kết quả thực hiện");
            assertThat(finding.message().en()).isEqualTo("The plan has nobody report on the results");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo Sở.",
                "Tập huấn báo cáo viên và báo cáo Sở.",
                "CHẾ ĐỘ BÁO CÁO",
                "Gửi kết quả về Sở.",
                "Tổng hợp kết quả.",
                "Thông tin kết quả cho Sở.",
                "Công bố kết quả, tổng hợp kết quả.",
                "Gửi về Sở."
            })
    void takesAnyWordOfReporting(String text) {
        assertThat(task(text).findings(rule)).isEmpty();
    }

    @Test
    void readsDecomposedLetters() {
        assertThat(task(Normalizer.normalize("Báo cáo Sở.", Normalizer.Form.NFD))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void goesByTheHeadingWhereNoRoleIsGiven() {
        assertThat(task("Sửa đường băng.").without("/body/2/role").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("/body/2"));
    }

    @Test
    void pointsToThePlanWhereOnlyAssignmentsAre() {
        assertThat(task("Sửa đường băng.").text("/body/2/role", "other").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString(""));
    }

    @Test
    void doesNotApplyWhereNothingIsDistributed() {
        assertThat(Example.state().without("/body/2").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }

    private static Example task(String text) {
        return Example.state().text(TASK, text);
    }
}
