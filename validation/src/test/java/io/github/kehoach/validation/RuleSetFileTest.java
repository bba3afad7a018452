package io.github.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetFileTest {
    private static List<String> ids(RuleSet set) {
        return set.rules().stream().map(rule -> rule.info().id()).toList();
    }

    private static Rule rule(String id) {
        return new Rule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.builder(id, Severity.INFO).summary("vi", "en").build();
            }

            @Override
            public void subscribe(Subscriptions to) {}
        };
    }

    @Test
    void readsASetThatStartsFromTheStandardOne() throws MalformedSettings {
        RuleSet set = RuleSet.read("""
                {"drop": ["skipped-number"], "severity": {"unpadded-number": "info"}}
                """, "rules.json");
        assertThat(ids(set))
                .hasSize(RuleSet.standard().rules().size() - 1)
                .contains("unpadded-number", "missing-number")
                .doesNotContain("skipped-number");
        assertThat(set.severity("unpadded-number")).contains(Severity.INFO);
        assertThat(set.severity("missing-number")).isEmpty();
        assertThat(ids(RuleSet.read("{\"base\": \"standard\"}", "r"))).isEqualTo(ids(RuleSet.standard()));
    }

    @Test
    void readsASetThatStartsEmpty() throws MalformedSettings {
        RuleSet set = RuleSet.read(
                "{\"base\": \"empty\", \"add\": [\"skipped-number\", \"missing-number\"], \"drop\": [\"missing-number\"]}",
                "rules.json");
        assertThat(ids(set)).containsExactly("skipped-number");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"base": "emty"}                    | unknown-value /base      | There is no "emty" here; was "empty" meant?
            {"add": ["skiped-number"]}          | unknown-rule /add/0      | There is no "skiped-number" here; was "skipped-number" meant?
            {"add": ["skipped-number"]}         | duplicate-rule /add/0    | The rule "skipped-number" is in the set already
            {"drop": ["skip-number"]}           | unknown-rule /drop/0     | There is no "skip-number" here; was "skipped-number" meant?
            {"drop": [1]}                       | wrong-type /drop/0       | This must be a string, not another value
            {"add": "skipped-number"}           | wrong-type /add          | This must be an array, not a string
            {"severity": {"skipped-nmber": "info"}}   | unknown-rule /severity/skipped-nmber | There is no "skipped-nmber" here; was "skipped-number" meant?
            {"severity": {"skipped-number": "eror"}}  | unknown-value /severity/skipped-number | There is no "eror" here; was "error" meant?
            {"severity": ["skipped-number"]}    | wrong-type /severity     | This must be an object, not an array
            {"drops": []}                       | unknown-member /drops    | There is no "drops" here; was "drop" meant?
            {"drop": ["skipped-number"], "severity": {"skipped-number": "info"}} | unknown-rule /severity/skipped-number |
            """)
    void saysWhatIsWrongInAFile(String json, String place, String message) {
        assertThat(catchThrowableOfType(MalformedSettings.class, () -> RuleSet.read(json, "rules.json"))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code() + " " + finding.location()).isEqualTo(place);
                    assertThat(finding.range()).isPresent();
                    if (message != null) {
                        assertThat(finding.message().en()).isEqualTo(message);
                    }
                });
    }

    @Test
    void refusesAnIdThatIsTakenOrACodeOfReading() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.standard().with(rule("skipped-number")))
                .withMessage("two rules with the id skipped-number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.empty().with(rule("syntax-error")))
                .withMessageContaining("syntax-error");
        assertThatIllegalArgumentException().isThrownBy(() -> RuleSet.empty().with(rule("unused-suppression")));
    }

    @Test
    void saysWhenARuleFromOutsideCannotBeLoaded(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Rule.class.getName()), "org.acme.Missing\n");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            assertThat(catchThrowableOfType(
                                    MalformedSettings.class, () -> RuleSet.read("{\"add\": [\"acme-a\"]}", "r.json"))
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("unloadable-rule", "unknown-rule");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void namesTheRuleThatWasMeant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.standard().without("skiped-number"))
                .withMessage("no rule skiped-number; was skipped-number meant?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.empty().withSeverity("skipped-number", Severity.INFO))
                .withMessage("no rule skipped-number");
    }
}
