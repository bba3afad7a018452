package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.LegalSource;
import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;

class MissingNumberTest {
    private final MissingNumber rule = new MissingNumber();

    @Test
    void isAnErrorOfAPlanThatIsIssued() {
        assertThat(Example.state().without("/number").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.location()).hasToString("");
                });
    }

    @Test
    void isWorthKnowingOfADraft() {
        assertThat(Example.state()
                        .without("/number")
                        .text("/draft", "Dự thảo lần 1")
                        .findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void tellsABlankNumberFromNone() {
        assertThat(Example.state().text("/number", "/KH-SNNMT").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.location()).hasToString("/number");
                    assertThat(finding.found()).contains("/KH-SNNMT");
                });
    }

    @Test
    void weighsLessForAUnion() {
        assertThat(Example.union().without("/number").findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void citesTheLawOfTheDay() {
        assertThat(Example.party().without("/number").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sources())
                        .extracting(LegalSource::title)
                        .containsExactly("Hướng dẫn 36-HD/VPTW"));
        assertThat(Example.party()
                        .without("/number")
                        .text("/issued", "2026-07-01")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sources())
                        .extracting(LegalSource::title)
                        .containsExactly("Hướng dẫn 05-HD/VPTW"));
        assertThat(Example.state()
                        .without("/number")
                        .text("/issued", "2018-07-01")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sources())
                        .extracting(LegalSource::title)
                        .containsExactly("Thông tư 01/2011/TT-BNV"));
    }

    @Test
    void leavesTheNumberToTheDecisionThatAPlanIsIssuedWith() {
        String decision = "{\"type\": \"Quyết định\", \"number\": \"12/QĐ-SNNMT\"}";
        assertThat(Example.state()
                        .without("/number")
                        .with("/attachedTo", decision)
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
        assertThat(Example.state()
                        .text("/number", "/KH-SNNMT")
                        .with("/attachedTo", decision)
                        .findings(rule))
                .hasSize(1);
    }
}
