package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnmeasurableTargetTest {
    private static final String TARGET = "/body/1/content/2";

    private final UnmeasurableTarget rule = new UnmeasurableTarget();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Giảm số vụ cháy rừng ngày càng nhiều.            | con số và thời hạn | figure and no time
                    Giảm 20% số vụ cháy rừng.                        | thời hạn           | time
                    Giảm 20% số vụ cháy rừng so với năm 2025.        | thời hạn           | time
                    Giảm số vụ cháy rừng trong năm 2026.             | con số             | figure
                    Giảm số vụ cháy rừng đến 31/12/2026.             | con số             | figure
                    Giảm số vụ theo Nghị quyết số 12/NQ-CP đến hết năm 2026. | con số    | figure
                    """)
    void saysWhatIsMissing(String target, String vi, String en) {
        assertThat(undated(target).findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString(TARGET + "/text");
            assertThat(finding.message().vi()).isEqualTo("Chỉ tiêu này không có " + vi);
            assertThat(finding.message().en()).isEqualTo("This target has no " + en);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giảm 20% số vụ cháy rừng trong năm 2026.",
                "Giảm 20% số vụ cháy rừng so với năm 2025 trong năm 2026.",
                "Tăng bình quân 12%/năm.",
                "Trồng 500 cây trong năm 2026.",
                "Còn 0 vụ trong năm 2026.",
                "Còn 9 vụ trong năm 2026.",
                "Đến hết tháng 5/2026 toàn bộ các xã có đội xung kích.",
                "Không để xảy ra cháy lớn trong mùa khô hằng năm."
            })
    void takesATargetThatCanBeMeasured(String target) {
        assertThat(undated(target).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /subject                  | Phòng, chống cháy rừng năm 2026
                    /enactment                | Sở ban hành Kế hoạch phòng, chống cháy rừng năm 2026 như sau:
                    /body/1/heading           | CHỈ TIÊU NĂM 2026
                    /body/0/heading           | THỜI GIAN THỰC HIỆN
                    /body/1/content/1/text    | Đến hết tháng 5 năm 2026:
                    """)
    void takesTheTimeFromAround(String place, String text) {
        assertThat(undated("Giảm 20% số vụ cháy rừng.")
                        .without("/body/0/role")
                        .text(place, text)
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /subject                  | Kỷ niệm 70 năm Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2024)
                    /subject                  | Tổ chức hội thi ngày 30/4/2026
                    /body/1/content/1/text    | Trực đến hết tháng 5 năm 2026.
                    /body/0/heading           | MỤC ĐÍCH NĂM 2026
                    """)
    void doesNotTakeTheTimeOfSomethingElse(String place, String text) {
        Example example = undated("Giảm 20% số vụ cháy rừng.").without("/body/0/role");
        assertThat(example.text(place, text).findings(rule)).hasSize(1);
    }

    @Test
    void leavesOtherObjectivesAndTargetsWithPartsAlone() {
        assertThat(undated("Giảm số vụ cháy.").text(TARGET + "/kind", "goal").findings(rule))
                .isEmpty();
        assertThat(undated("Giảm số vụ cháy.").without(TARGET + "/kind").findings(rule))
                .isEmpty();
        assertThat(undated("Giảm số vụ cháy.").items(TARGET + "/content", "-").findings(rule))
                .isEmpty();
    }

    @Test
    void doesNotApplyWithoutTargets() {
        assertThat(Example.party().report(rule).rules().notApplicable()).isEqualTo(1);
    }

    private static Example undated(String target) {
        return Example.state()
                .text("/subject", "Phòng, chống cháy rừng")
                .text("/enactment", "Sở Nông nghiệp và Môi trường ban hành Kế hoạch phòng, chống cháy rừng như sau:")
                .text(TARGET + "/text", target);
    }
}
