package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedNumberTest {
    private final RepeatedNumber rule = new RepeatedNumber();

    @Test
    void saysWhichNumberIsUsedTwice() {
        assertThat(Example.state().text("/body/2/label", "II.").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/body/2/label");
                    assertThat(finding.message().vi())
                            .isEqualTo("Số II bị dùng hai lần trong cùng một cấp, ở đây phải là III");
                    assertThat(finding.message().en())
                            .isEqualTo("The number II is used twice among siblings; here it should be III");
                    assertThat(finding.expected()).contains("III.");
                    assertThat(finding.found()).contains("II.");
                });
    }

    @Test
    void leavesOtherFaultsToOtherRules() {
        assertThat(Example.state().text("/body/2/label", "IV.").findings(rule)).isEmpty();
    }

    @Test
    void looksAtTasksToo() {
        assertThat(Example.state().text("/body/2/content/0/tasks/1/label", "a)").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("/body/2/content/0/tasks/1/label"));
    }
}
