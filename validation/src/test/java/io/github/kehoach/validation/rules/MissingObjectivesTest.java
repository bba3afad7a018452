package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingObjectivesTest {
    private final MissingObjectives rule = new MissingObjectives();

    @Test
    void saysWhatNoSectionSays() {
        assertThat(Example.state().without("/body/0").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/body");
                    assertThat(finding.message().vi())
                            .isEqualTo("Kế hoạch không có phần mục đích, yêu cầu hoặc mục tiêu");
                    assertThat(finding.message().en())
                            .isEqualTo("No section of the plan states its purposes, requirements or goals");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mục đích, yêu cầu",
                "MỤC ĐÍCH YÊU CẦU",
                "SỰ CẦN THIẾT VÀ MỤC TIÊU",
                "CÁC CHỈ TIÊU CHỦ YẾU",
                "QUAN ĐIỂM CHỈ ĐẠO",
                "Ý NGHĨA",
                "YÊU CẦU CHUNG"
            })
    void takesOtherNamesOfTheSection(String heading) {
        Example example = Example.state().without("/body/0/role").text("/body/0/heading", heading);
        assertThat(example.findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"objectives", "targets"})
    void believesTheRole(String role) {
        Example example = Example.state().text("/body/0/role", role).text("/body/0/heading", "KẾT QUẢ CẦN ĐẠT");
        assertThat(example.findings(rule)).isEmpty();
    }

    @Test
    void doesNotTakeAnyHeadingForIt() {
        Example example = Example.state().without("/body/0/role").text("/body/0/heading", "ĐẶC ĐIỂM, TÌNH HÌNH");
        assertThat(example.findings(rule)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.", "Phần I", "PHẦN THỨ NHẤT"})
    void looksUnderTheFirstPartToo(String label) {
        String part = """
                {"type": "section", "label": "%s", "heading": "NHỮNG VẤN ĐỀ CHUNG", "content": [
                  {"type": "section", "label": "I.", "heading": "MỤC TIÊU", "content": [
                    {"type": "paragraph", "text": "Không để cháy rừng."}]}]}
                """.formatted(label);
        assertThat(Example.state().with("/body/0", part).findings(rule)).isEmpty();
        assertThat(Example.state().with("/body/0", part.replace(label, "I.")).findings(rule))
                .hasSize(1);
    }

    @Test
    void doesNotJudgePlansThatAreNotDivided() {
        Example example = Example.state().without("/body/0").without("/body/0");
        assertThat(example.report(rule).rules().notApplicable()).isEqualTo(1);
    }
}
