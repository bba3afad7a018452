package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingPlaceTest {
    private final MissingPlace rule = new MissingPlace();

    @Test
    void isAnErrorOfThePlan() {
        assertThat(Example.party().without("/place").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.location()).hasToString("");
                });
    }

    @Test
    void takesBlanksForNone() {
        assertThat(Example.state().text("/place", " ").findings(rule)).hasSize(1);
        assertThat(Example.state().text("/place", "Huế").report(rule).rules().passed())
                .isEqualTo(1);
    }

    @Test
    void leavesALostHeadToTheMissingDate() {
        Example lost = Example.state().without("/place").without("/issued").without("/number");
        assertThat(lost.findings(rule)).hasSize(1);
        assertThat(lost.without("/issuers").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/issued", "/number", "/issuers"})
    void isAFaultOfItsOwnWhereTheHeadIsThere(String kept) {
        String value = kept.equals("/issued")
                ? "\"2026-03-12\""
                : kept.equals("/number") ? "\"64/KH-SNNMT\"" : "[{\"name\": \"SỞ Y TẾ\"}]";
        Example plan = Example.state()
                .without("/place")
                .without("/issued")
                .without("/number")
                .without("/issuers")
                .with(kept, value);
        assertThat(plan.findings(rule)).hasSize(1);
    }

    @Test
    void takesThePlaceOfTheDecisionThatAPlanIsAttachedTo() {
        Example plan = Example.state().without("/place").with("/attachedTo", "{\"type\": \"Quyết định\"}");
        assertThat(plan.report(rule).rules().notApplicable()).isEqualTo(1);
    }
}
