package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkippedNumberTest {
    private final SkippedNumber rule = new SkippedNumber();

    @Test
    void saysWhichNumberIsMissing() {
        List<Finding> findings = Example.state().text("/body/2/label", "IV.").findings(rule);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("/body/2/label");
            assertThat(finding.message().vi()).isEqualTo("Đánh số nhảy từ II sang IV, thiếu III");
            assertThat(finding.message().en()).isEqualTo("Numbering jumps from II to IV; III is missing");
            assertThat(finding.expected()).contains("III.");
            assertThat(finding.found()).contains("IV.");
        });
    }

    @Test
    void countsLettersInTheVietnameseAlphabet() {
        assertThat(items("c)", "d)", "e)").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).contains("đ)"));
    }

    @Test
    void passesOverBulletsAndTextsBetween() {
        assertThat(items("1.", "-", "2.", "", "3.").findings(rule)).isEmpty();
    }

    @Test
    void takesASecondListAfterATextForAnother() {
        assertThat(items("1.", "2.", "3.", "", "1.", "2.").findings(rule)).isEmpty();
        assertThat(items("1.", "2.", "3.", "", "1.", "3.").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).contains("2."));
    }

    @Test
    void comparesOnlyTheLastLevelOfDecimalNumbers() {
        assertThat(items("1.1.", "1.2.", "1.4.").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).contains("1.3."));
    }

    @Test
    void looksAtTasksToo() {
        assertThat(Example.state().text("/body/2/content/0/tasks/1/label", "c)").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("/body/2/content/0/tasks/1/label"));
    }

    private static Example items(String... labels) {
        return Example.state().items("/body/1/content", labels);
    }
}
