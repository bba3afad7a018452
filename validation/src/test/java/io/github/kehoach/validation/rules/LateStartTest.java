package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LateStartTest {
    private final LateStart rule = new LateStart();

    @Test
    void saysWhereTheListStarts() {
        assertThat(Example.state().without("/body/0").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/body/0/label");
                    assertThat(finding.message().vi()).isEqualTo("Đánh số bắt đầu từ II mà không từ I");
                    assertThat(finding.message().en()).isEqualTo("Numbering starts at II and not at I");
                    assertThat(finding.expected()).contains("I.");
                    assertThat(finding.found()).contains("II.");
                });
    }

    @Test
    void leavesOtherFaultsToOtherRules() {
        assertThat(Example.state().text("/body/2/label", "IV.").findings(rule)).isEmpty();
    }
}
