package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MisplacedNumberTest {
    private final MisplacedNumber rule = new MisplacedNumber();

    @Test
    void saysWhichNumberShouldStandThere() {
        Example example = Example.state().items("/body/0/content/0/content", "1.1.", "1.2.", "2.3.");
        assertThat(example.findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("/body/0/content/0/content/2/label");
            assertThat(finding.message().vi()).isEqualTo("Số 2.3 đứng sai chỗ, ở đây phải là 1.3");
            assertThat(finding.message().en()).isEqualTo("The number 2.3 is out of place; here it should be 1.3");
            assertThat(finding.expected()).contains("1.3.");
            assertThat(finding.found()).contains("2.3.");
        });
    }

    @Test
    void leavesOtherFaultsToOtherRules() {
        assertThat(Example.state().text("/body/2/label", "IV.").findings(rule)).isEmpty();
    }
}
