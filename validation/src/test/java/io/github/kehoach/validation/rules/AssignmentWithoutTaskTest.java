package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssignmentWithoutTaskTest {
    private final AssignmentWithoutTask rule = new AssignmentWithoutTask();

    @Test
    void reportsABodyWithoutWork() {
        assertThat(Example.state().without("/body/2/content/1/tasks").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/body/2/content/1");
                    assertThat(finding.message().vi())
                            .isEqualTo("Văn phòng Sở được phân công mà không có nhiệm vụ nào");
                    assertThat(finding.message().en()).isEqualTo("Văn phòng Sở is named and given no task");
                });
    }

    @Test
    void takesOtherWordsUnderItForItsWork() {
        assertThat(Example.state()
                        .without("/body/2/content/1/tasks")
                        .items("/body/2/content/1/content", "-")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void takesAHeadingThatSaysWhatToDo() {
        assertThat(Example.state()
                        .without("/body/2/content/1/tasks")
                        .text("/body/2/content/1/heading", "Văn phòng Sở bố trí xe và dụng cụ chữa cháy")
                        .findings(rule))
                .isEmpty();
    }
}
