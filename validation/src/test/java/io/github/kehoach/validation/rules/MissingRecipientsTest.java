package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;

class MissingRecipientsTest {
    private final MissingRecipients rule = new MissingRecipients();

    @Test
    void reportsAPlanSentToNobody() {
        assertThat(Example.state().without("/recipients").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void isAnErrorForThePartyAndWeighsLessForAUnion() {
        assertThat(Example.party().without("/recipients").findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(Example.union().without("/recipients").findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void isContentWithOneRecipient() {
        assertThat(Example.state()
                        .with("/recipients", "[{\"name\": \"Công an tỉnh\"}]")
                        .without("/archive")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void leavesItToTheDecisionThatAPlanIsAttachedTo() {
        Example plan = Example.state().without("/recipients").with("/attachedTo", "{\"type\": \"Quyết định\"}");
        assertThat(plan.report(rule).rules().notApplicable()).isEqualTo(1);
    }
}
