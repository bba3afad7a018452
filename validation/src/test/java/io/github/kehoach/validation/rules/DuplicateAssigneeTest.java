package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DuplicateAssigneeTest {
    private final DuplicateAssignee rule = new DuplicateAssignee();

    @Test
    void reportsTheSecondAssignmentOfABody() {
        assertThat(second("\"CHI CỤC KIỂM LÂM\"").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/body/2/content/1/assignees/0");
                    assertThat(finding.message().vi())
                            .isEqualTo("CHI CỤC KIỂM LÂM được phân công hai lần trong cùng một danh sách");
                    assertThat(finding.message().en()).isEqualTo("CHI CỤC KIỂM LÂM has two assignments in one list");
                    assertThat(finding.found()).contains("CHI CỤC KIỂM LÂM");
                });
    }

    @Test
    void reportsBodiesThatAreNamedTogetherTwice() {
        assertThat(Example.state()
                        .text("/body/2/content/0/heading", "Chi cục Kiểm lâm, Công an tỉnh")
                        .with("/body/2/content/0/assignees", "[\"Chi cục Kiểm lâm\", \"Công an tỉnh\"]")
                        .with("/body/2/content/1/assignees", "[\"Công an tỉnh\", \"Chi cục Kiểm lâm\"]")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("/body/2/content/1/assignees"));
    }

    @Test
    void letsABodyHaveWorkOfItsOwnBesideSharedWork() {
        assertThat(second("\"Chi cục Kiểm lâm\", \"Văn phòng Sở\"").findings(rule))
                .isEmpty();
    }

    @Test
    void letsABodyLeadSeveralActivities() {
        assertThat(second("\"Chi cục Kiểm lâm\"")
                        .text("/body/2/content/0/heading", "Tuần tra rừng")
                        .text("/body/2/content/1/heading", "Tập huấn chữa cháy")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void letsLinesUnderActivitiesNameABodySeveralTimes() {
        String line = "[{\"type\": \"item\", \"label\": \"+\", \"text\": \"Đơn vị chủ trì: Chi cục Kiểm lâm.\"}]";

        assertThat(second("\"Chi cục Kiểm lâm\"")
                        .without("/body/2/content/0/heading")
                        .without("/body/2/content/1/heading")
                        .with("/body/2/content/0/tasks/0/content", line)
                        .with("/body/2/content/1/tasks/0/content", line)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void letsSentencesNameABodySeveralTimes() {
        assertThat(second("\"Chi cục Kiểm lâm\"")
                        .without("/body/2/content/0/heading")
                        .without("/body/2/content/1/heading")
                        .text("/body/2/content/0/tasks/0/text", "Chi cục Kiểm lâm chủ trì tuần tra rừng.")
                        .text("/body/2/content/1/tasks/0/text", "Chi cục Kiểm lâm chủ trì tập huấn.")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void comparesAssignmentsWithoutHeadings() {
        assertThat(second("\"Chi cục Kiểm lâm\"")
                        .without("/body/2/content/0/heading")
                        .without("/body/2/content/1/heading")
                        .findings(rule))
                .hasSize(1);
        assertThat(second("\"Chi cục Kiểm lâm\"")
                        .without("/body/2/content/0/heading")
                        .without("/body/2/content/1/heading")
                        .without("/body/2/content/0/tasks")
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void doesNotCompareAcrossLists() {
        assertThat(Example.state()
                        .with("/body/1/content/0", "{\"type\": \"assignment\", \"assignees\": [\"Chi cục Kiểm lâm\"]}")
                        .report(rule)
                        .findings())
                .isEmpty();
    }

    @Test
    void doesNotApplyToOneAssignment() {
        assertThat(Example.state()
                        .without("/body/2/content/1")
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
        assertThat(Example.state().report(rule).rules().passed()).isEqualTo(1);
    }

    private static Example second(String assignees) {
        return Example.state().with("/body/2/content/1/assignees", "[" + assignees + "]");
    }
}
