package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import org.junit.jupiter.api.Test;

class LoneMemberTest {
    private final LoneMember rule = new LoneMember();

    @Test
    void namesTheOnlyMember() {
        assertThat(Example.state().without("/body/0/content/1").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/body/0/content/0/label");
                    assertThat(finding.message().vi()).isEqualTo("Có mục 1 nhưng không có mục nào tiếp theo cùng cấp");
                    assertThat(finding.message().en())
                            .isEqualTo("There is a 1 and nothing that follows it at the same level");
                    assertThat(finding.found()).contains("1.");
                });
    }

    @Test
    void looksAtTasksToo() {
        assertThat(Example.state().without("/body/2/content/0/tasks/1").findings(rule))
                .extracting(Finding::location)
                .hasToString("[/body/2/content/0/tasks/0/label]");
    }

    @Test
    void takesASingleBulletAsItIs() {
        assertThat(Example.state().items("/body/1/content", "-").findings(rule)).isEmpty();
        assertThat(Example.state().items("/body/1/content", "", "").findings(rule))
                .isEmpty();
    }

    @Test
    void doesNotJudgeListsOfSeveralLevels() {
        assertThat(Example.state().items("/body/1/content", "1.", "a)", "b)").findings(rule))
                .isEmpty();
    }
}
