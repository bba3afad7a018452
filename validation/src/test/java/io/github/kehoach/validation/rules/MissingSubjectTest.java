package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;

class MissingSubjectTest {
    private final MissingSubject rule = new MissingSubject();

    @Test
    void isAnErrorOfThePlan() {
        assertThat(Example.state().without("/subject").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.location()).hasToString("");
                });
    }

    @Test
    void takesBlanksForNone() {
        assertThat(Example.party().text("/subject", " ").findings(rule)).hasSize(1);
        assertThat(Example.party().findings(rule)).isEmpty();
    }

    @Test
    void weighsLessForAUnion() {
        assertThat(Example.union().without("/subject").findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }
}
