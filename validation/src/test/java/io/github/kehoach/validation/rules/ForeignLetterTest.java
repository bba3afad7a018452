package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.PlanReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignLetterTest {
    private final ForeignLetter rule = new ForeignLetter();

    @Test
    void namesTheLetter() {
        Example example = Example.state().items("/body/1/content", "a)", "b)", "f)");
        assertThat(example.findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("/body/1/content/2/label");
            assertThat(finding.message().vi()).isEqualTo("Chữ f không có trong bảng chữ cái tiếng Việt");
            assertThat(finding.message().en()).isEqualTo("The letter f is not in the Vietnamese alphabet");
            assertThat(finding.found()).contains("f)");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"j)", "w)", "z)", "F."})
    void knowsTheLettersThatTheAlphabetLacks(String label) {
        assertThat(Example.state().items("/body/1/content", "a)", label).findings(rule))
                .hasSize(1);
    }

    @Test
    void takesAllLettersOfTheAlphabet() {
        Example example = Example.state().items("/body/1/content", "d)", "đ)", "e)", "g)", "k)", "y)");
        assertThat(example.findings(rule)).isEmpty();
    }

    @Test
    void takesNothingElseForALetter() {
        assertThat(Example.state().items("/body/1/content", "1.", "-", "*", "").findings(rule))
                .isEmpty();
    }

    @Test
    void hasNothingToSayOfOtherLabels() {
        PlanReport report = Example.union().report(rule);
        assertThat(report.rules().notApplicable()).isEqualTo(1);
    }

    @Test
    void isLowerForOrganisationsAndNotForTheParty() {
        assertThat(Example.union().items("/body/1/content", "a)", "f)").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
        assertThat(Example.party().items("/body/1/content", "a)", "f)").findings(rule))
                .isEmpty();
    }
}
