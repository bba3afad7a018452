package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;

class MixedLabelsTest {
    private final MixedLabels rule = new MixedLabels();

    @Test
    void namesTheLabelThatIsUnlikeTheOthers() {
        assertThat(Example.party().text("/body/1/label", "II.").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/body/1/label");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message().vi())
                            .isEqualTo("Nên viết II- thay cho II. để cùng kiểu với các mục cùng cấp");
                    assertThat(finding.message().en())
                            .isEqualTo("II- should replace II., to be written like the labels of its siblings");
                    assertThat(finding.expected()).contains("II-");
                    assertThat(finding.found()).contains("II.");
                });
    }

    @Test
    void doesNotCompareLevels() {
        assertThat(Example.state()
                        .items("/body/1/content", "1.", "-", "+", "2.")
                        .findings(rule))
                .isEmpty();
    }
}
