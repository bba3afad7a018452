package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every rule to the same: it is listed, named after its class, explained by a page, tested, and its examples are true.
 * Since the good example of each rule must satisfy all others, no two rules can contradict each other.
 */
class RuleCatalogTest {
    private static final Path RULES = Path.of("src/main/java/io/github/kehoach/validation/rules");
    private static final Path TESTS = Path.of("src/test/java/io/github/kehoach/validation/rules");

    static List<Rule> rules() {
        return BuiltInRules.ALL;
    }

    static String name(Rule rule) {
        return rule.getClass().getSimpleName();
    }

    @Test
    void listsEveryRuleOnceInOrder() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            List<String> written = files.filter(RuleCatalogTest::isRule)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
            assertThat(rules()).extracting(RuleCatalogTest::name).containsExactlyElementsOf(written);
        }
    }

    private static boolean isRule(Path file) {
        try {
            return Files.readString(file).contains(" implements Rule");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesTheRuleAfterItsClass(Rule rule) {
        StringBuilder id = new StringBuilder();
        for (char c : name(rule).toCharArray()) {
            id.append(Character.isUpperCase(c) && id.length() > 0 ? "-" : "").append(c);
        }
        assertThat(rule.info().id()).isEqualTo(id.toString().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasATestBesideIt(Rule rule) {
        assertThat(TESTS.resolve(name(rule) + "Test.java")).exists();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhatItRestsOn(Rule rule) {
        RuleInfo info = rule.info();
        assertThat(info.provisions()).isNotEmpty();
        assertSentence(info.summary().vi());
        assertSentence(info.summary().en());
        // what no law prescribes is an error only where the plan contradicts itself
        boolean custom =
                info.provisions().contains(Laws.CUSTOM) && info.provisions().size() == 1;
        assertThat(custom && info.severity() == Severity.ERROR).isFalse();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isExplainedByAPage(Rule rule) {
        String id = rule.info().id();
        RulePage page = RulePage.of(id).orElseThrow();
        assertThat(page.markdown()).startsWith("# " + id + "\n");
        assertThat(page.headings()).containsExactlyElementsOf(RulePage.HEADINGS);
        assertThat(page.headings())
                .allSatisfy(heading -> assertThat(page.section(heading))
                        .as(heading)
                        .isPresent()
                        .get()
                        .asString()
                        .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void reportsItsBadExampleAndNothingElse(Rule rule) {
        PlanReport report = example(rule, "Reported").report();
        assertThat(report.notEvaluatedRules()).isEmpty();
        assertThat(ofRules(report)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.code())
                    .as(finding.toString())
                    .isEqualTo(rule.info().id());
            assertSentence(finding.message().vi());
            assertSentence(finding.message().en());
            assertThat(finding.sources()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsNothingAtAllInItsGoodExample(Rule rule) {
        assertThat(ofRules(example(rule, "Not reported").report()))
                .extracting(Finding::toString)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STATE", "PARTY", "TRADE_UNION"})
    void findsNothingInTheGoodPlans(Regime regime) {
        assertThat(Example.of(regime).report().findings())
                .extracting(Finding::toString)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STATE", "PARTY", "TRADE_UNION"})
    void findsNothingInTheGoodPlansSetAsText(Regime regime) {
        assertThat(ofRules(Example.of(regime).asText().report()))
                .extracting(Finding::toString)
                .isEmpty();
    }

    /** The findings without the line of hyphens below a subject, which reading leaves out and says so. */
    private static List<Finding> ofRules(PlanReport report) {
        return report.findings().stream()
                .filter(finding -> !finding.found().equals(Optional.of("-----")))
                .toList();
    }

    private static Example example(Rule rule, String heading) {
        return RulePageExamples.in(
                RulePage.of(rule.info().id()).orElseThrow().section(heading).orElseThrow());
    }

    private static void assertSentence(String text) {
        assertThat(text).isNotBlank().doesNotEndWith(".").doesNotContain("  ", "%s", "Optional");
    }
}
