package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignSectionLabelTest {
    private final ForeignSectionLabel rule = new ForeignSectionLabel();

    @Test
    void saysWhichSignIsRight() {
        assertThat(Example.state().text("/body/1/label", "II-").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/body/1/label");
                    assertThat(finding.message().vi()).isEqualTo("Phải viết II. thay cho II- ở số thứ tự của mục");
                    assertThat(finding.message().en()).isEqualTo("II. should replace II- as the number of a section");
                    assertThat(finding.expected()).contains("II.");
                    assertThat(finding.found()).contains("II-");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @ParameterizedTest
    @CsvSource({"I-, I.", "I), I.", "I/, I.", "I.-, I.", "1/, 1.", "1), 1."})
    void knowsTheFormOfTheState(String label, String expected) {
        assertThat(Example.state().text("/body/0/label", label).findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).contains(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I.", "I", "1.", "A)", "(1)", "Phần I:", "-"})
    void takesWhatIsNoSectionNumberOrIsRight(String label) {
        assertThat(Example.state().text("/body/0/label", label).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"I-,", "I.,", "I), I-", "I/, I-", "1),", "1/, 1."})
    void letsThePartyHaveItsOwn(String label, String expected) {
        assertThat(Example.party().text("/body/0/label", label).findings(rule))
                .extracting(finding -> finding.expected().orElseThrow())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void reportsAHabitOnceForEachLevel() {
        Example example = Example.state()
                .text("/body/0/label", "I-")
                .text("/body/1/label", "II-")
                .text("/body/2/label", "III-")
                .items("/body/1/content", "1/", "2/")
                .items("/body/2/content", "1)", "2)");
        assertThat(example.findings(rule))
                .extracting(finding -> finding.location().toString())
                .containsExactly("/body/0/label", "/body/1/content/0/label", "/body/2/content/0/label");
    }

    @Test
    void doesNotJudgeDeeperLevels() {
        Example example = Example.state().items("/body/0/content/0/content", "1)", "2)");
        assertThat(example.findings(rule)).isEmpty();
        assertThat(Example.state().items("/body/1/content", "", "a)", "-").findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTY", "TRADE_UNION", "WOMENS_UNION"})
    void isOnlyWorthKnowingOutsideTheState(Regime regime) {
        assertThat(Example.of(regime).text("/body/0/label", "I)").findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }
}
