package io.github.kehoach.validation;

import static io.github.kehoach.validation.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetTest {
    private static final RuleSet TWO = RuleSet.empty().with(rule("b-rule", to -> {}), rule("a-rule", to -> {}));

    @Test
    void holdsTheRulesOfTheLibraryToStartWith() {
        assertThat(RuleSet.standard().rule("skipped-number")).isPresent();
        assertThat(RuleSet.empty().rules()).isEmpty();
    }

    @Test
    void sortsRulesByTheirIds() {
        assertThat(TWO.rules()).extracting(rule -> rule.info().id()).containsExactly("a-rule", "b-rule");
    }

    @Test
    void addsAndDropsWithoutChangingTheSetItStartsFrom() {
        RuleSet one = TWO.without("a-rule");
        assertThat(one.rule("a-rule")).isEmpty();
        assertThat(one.rule("b-rule")).isPresent();
        assertThat(TWO.rules()).hasSize(2);
        assertThat(one.with(rule("c-rule", to -> {})).rules()).hasSize(2);
    }

    @Test
    void forgetsTheSeverityOfARuleThatIsDropped() {
        RuleSet graded = TWO.withSeverity("a-rule", Severity.INFO);
        assertThat(graded.severity("a-rule")).contains(Severity.INFO);
        assertThat(graded.severity("b-rule")).isEmpty();
        assertThat(graded.without("a-rule").severity("a-rule")).isEmpty();
    }

    @Test
    void refusesTwoRulesWithOneId() {
        assertThatThrownBy(() -> TWO.with(rule("a-rule", to -> {})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a-rule");
    }

    @Test
    void refusesToDropOrRegradeWhatIsNotThere() {
        assertThatThrownBy(() -> TWO.without("c-rule")).hasMessageContaining("c-rule");
        assertThatThrownBy(() -> TWO.withSeverity("c-rule", Severity.INFO)).hasMessageContaining("c-rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A-rule", "a--rule", "-a", "a-", "a_b", "luật"})
    void refusesIdsThatAreNoCodes(String id) {
        assertThatThrownBy(() -> RuleInfo.builder(id, Severity.INFO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wantsASummaryOfEachRule() {
        assertThatThrownBy(() -> RuleInfo.builder("a-rule", Severity.INFO).build())
                .isInstanceOf(IllegalStateException.class);
    }
}
