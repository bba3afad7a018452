package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Verdict;
import org.junit.jupiter.api.Test;

class MissingBodyTest {
    private final MissingBody rule = new MissingBody();

    @Test
    void keepsAPlanWithoutABodyFromBeingValid() {
        assertThat(PlanValidator.standard()
                        .validate(
                                Plan.builder().subject("Mở lớp").place("Cà Mau").build())
                        .verdict())
                .isEqualTo(Verdict.INVALID);
    }

    @Test
    void isAnErrorWhoeverIssuesThePlan() {
        assertThat(Example.union().with("/body", "[]").without("/body").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.location()).hasToString("");
                });
        assertThat(Example.party().without("/body").findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void takesAnAnnexForContent() {
        assertThat(Example.state().without("/body").findings(rule)).isEmpty();
        assertThat(Example.state()
                        .without("/body")
                        .without("/annexes/0/content")
                        .findings(rule))
                .as("announced, not there")
                .hasSize(1);
    }
}
