package io.github.kehoach.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.validation.FindingCodes;
import io.github.kehoach.validation.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {
    @ParameterizedTest
    @EnumSource
    void tellsAllOfARule(Language language) {
        Golden.check(
                "explain." + language.code() + ".txt",
                Explanation.of("skipped-number", RuleSet.standard(), language).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatACodeOfReadingMeans(Language language) {
        Golden.check(
                "explain-reading." + language.code() + ".txt",
                Explanation.of("left-out", RuleSet.standard(), language).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void tellsSomethingOfEveryCode(Language language) {
        List<String> codes = Explanation.codes(RuleSet.standard());
        assertThat(codes).isSorted().containsAll(FindingCodes.OF_READING).containsAll(FindingCodes.OF_SETTINGS);
        for (String code : codes) {
            String text = Explanation.of(code, RuleSet.standard(), language).orElseThrow();
            assertThat(text).startsWith(code + "\n").endsWith("\n").doesNotContain("```", "\n\n\n", "Optional[");
        }
    }

    @Test
    void tellsWhatARuleOfOthersSaysOfItself() {
        assertThat(Explanation.of("acme-form", RuleListTest.rules(), Language.EN)
                        .orElseThrow())
                .isEqualTo("""
                        acme-form
                        Wrong form

                        Severity: error (state); warning (trade union, youth union, Fatherland Front, women's union, other body); info (Party)

                        Sources
                        - Nghị định 30/2020/NĐ-CP, Phụ lục I (in force from 2020-03-05)
                        - Hướng dẫn 36-HD/VPTW (in force from 2018-04-03 until 2026-05-26)
                        """);
    }

    @Test
    void knowsNoOtherCodes() {
        assertThat(Explanation.of("acme-form", RuleSet.standard(), Language.VI)).isEmpty();
    }
}
