package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingImplementationTest {
    private final MissingImplementation rule = new MissingImplementation();

    @Test
    void saysWhatNoSectionSays() {
        assertThat(Example.state().without("/body/2").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/body");
                    assertThat(finding.message().vi()).isEqualTo("Kế hoạch không có phần tổ chức thực hiện");
                    assertThat(finding.message().en()).isEqualTo("No section of the plan states who carries it out");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổ chức thực hiện",
                "BIỆN PHÁP TỔ CHỨC THỰC HIỆN",
                "PHÂN CÔNG NHIỆM VỤ",
                "TRÁCH NHIỆM CỦA CÁC ĐƠN VỊ",
                "ĐIỀU KHOẢN THI HÀNH",
                "CHẾ ĐỘ BÁO CÁO"
            })
    void takesOtherNamesOfTheSection(String heading) {
        assertThat(Example.state()
                        .without("/body/2/role")
                        .text("/body/2/heading", heading)
                        .items("/body/2/content", "1.", "2.")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void believesTheRole() {
        Example example = Example.state().text("/body/2/heading", "CÁC ĐƠN VỊ").items("/body/2/content", "1.", "2.");
        assertThat(example.findings(rule)).isEmpty();
        assertThat(example.without("/body/2/role").findings(rule)).hasSize(1);
    }

    @Test
    void takesASectionThatGivesWorkToBodiesForIt() {
        assertThat(Example.state()
                        .without("/body/2/role")
                        .text("/body/2/heading", "CÁC ĐƠN VỊ")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void takesAssignmentsBesideTheSections() {
        String assignment = """
                {"type": "assignment", "assignees": ["Văn phòng Sở"], "tasks": [{"text": "Bảo đảm kinh phí."}]}
                """;
        assertThat(Example.state().with("/body/2", assignment).findings(rule)).isEmpty();
    }

    @Test
    void doesNotJudgePlansThatAreNotDivided() {
        Example example = Example.state().without("/body/2").without("/body/1");
        assertThat(example.report(rule).rules().notApplicable()).isEqualTo(1);
    }
}
