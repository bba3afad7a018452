package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;

class MissingSignatureTest {
    private final MissingSignature rule = new MissingSignature();

    @Test
    void reportsAPlanThatNobodySigned() {
        assertThat(Example.state().without("/signatures").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void isWorthKnowingOfADraft() {
        assertThat(Example.state()
                        .without("/signatures")
                        .text("/draft", "Dự thảo")
                        .findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void isContentWithATitleAlone() {
        assertThat(Example.party()
                        .with("/signatures", "[{\"position\": \"TRƯỞNG BAN\"}]")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void leavesItToTheDecisionThatAPlanIsAttachedTo() {
        Example plan = Example.state().without("/signatures").with("/attachedTo", "{\"type\": \"Quyết định\"}");
        assertThat(plan.report(rule).rules().notApplicable()).isEqualTo(1);
    }
}
