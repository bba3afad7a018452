package io.github.kehoach.samples.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.validation.Baseline;
import io.github.kehoach.validation.MalformedSettings;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.Suppressions;
import io.github.kehoach.validation.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the page on validation shows, and keeps the page equal to it. */
class ValidatingTest {
    private static final String PAGE = "docs/validation.md";

    private static Reading skipping() {
        Plan good = BuildAPlan.plan();
        Section third = (Section) good.body().get(2);
        Plan plan = Plan.builder()
                .from(good)
                .body(List.of(
                        good.body().get(0),
                        good.body().get(1),
                        Section.builder().from(third).label("IV.").build(),
                        good.body().get(3)))
                .build();
        return PlanJson.read(PlanJson.write(plan));
    }

    private static Plan shouting() {
        return Plan.builder()
                .subject("Ra quân")
                .addBody(Section.builder().label("I.").heading("TIẾN LÊN!").build())
                .build();
    }

    private static String json(String start) throws IOException {
        return Snippets.in(PAGE, "json").stream()
                .filter(block -> block.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageShowsOnlyJavaThatIsCompiled() throws IOException {
        List<String> compiled = Snippets.compiled("Validating.java", "ShoutedHeading.java");
        assertThat(Snippets.in(PAGE, "java")).containsExactlyInAnyOrderElementsOf(compiled);
        assertThat(Snippets.links(PAGE))
                .allMatch(
                        target -> Files.exists(SamplePlans.ROOT.resolve("docs").resolve(target)));
    }

    @Test
    void theFilesOnThePageAreRight() throws IOException, MalformedSettings {
        assertThat(Suppressions.read(json("{\n  \"suppressions\""), "s.json").all())
                .hasSize(2);
        RuleSet rules = RuleSet.read(json("{\n  \"base\""), "r.json");
        assertThat(rules.rule("acme-shouted-heading")).isPresent();
        assertThat(rules.rule("unpadded-number")).isEmpty();
        assertThat(rules.severity("skipped-number")).contains(Severity.WARNING);
        assertThat(Baseline.read(json("{\"baseline\""), "b.json")).isNotNull();
    }

    @Test
    void tellsTheVerdict() {
        assertThat(Validating.verdict("{".getBytes(StandardCharsets.UTF_8)))
                .contains("could not be read, or a rule could not be run");
    }

    @Test
    void takesRegimeAndDate() {
        PlanReport report = Validating.regimeAndDate(skipping());
        assertThat(report.regime()).contains(Regime.PARTY);
        assertThat(report.asOf()).contains(LocalDate.of(2026, 7, 1));
    }

    @Test
    void judgesByRulesOfOnesOwn() {
        assertThat(Validating.ownRules().validate(shouting()).findings())
                .filteredOn(finding -> finding.code().equals("acme-shouted-heading"))
                .extracting(Finding::location)
                .hasToString("[/body/0/heading]");
    }

    @Test
    void findsRulesOfOthersAsServices(@TempDir Path folder) throws IOException, MalformedSettings {
        Path file = Files.writeString(
                folder.resolve("rules.json"), "{\"base\": \"empty\", \"add\": [\"acme-shouted-heading\"]}");
        RuleSet rules = Validating.ruleSetFile(file);
        assertThat(PlanValidator.builder()
                        .rules(rules)
                        .build()
                        .validate(shouting())
                        .findings())
                .extracting(Finding::code)
                .containsExactly("acme-shouted-heading");

        Files.writeString(file, "{\"add\": [\"acme-shouted-headng\"]}");
        assertThat(catchThrowableOfType(MalformedSettings.class, () -> Validating.ruleSetFile(file)))
                .hasMessage(
                        "rules.json:1:10: There is no \"acme-shouted-headng\" here; was \"acme-shouted-heading\" meant?");
    }

    @Test
    void putsAsideWithAReason() {
        Report report = Validating.suppress(skipping());
        assertThat(report.plans().get(0).suppressed())
                .extracting(aside -> aside.finding().code() + ": " + aside.reason())
                .contains("skipped-number: the original has no part III");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void forgivesWhatIsInTheBaseline(@TempDir Path folder) throws IOException, MalformedSettings {
        PlanReport now = PlanValidator.standard().validate(skipping(), "plans/march.json");
        assertThat(now.verdict()).isEqualTo(Verdict.INVALID);
        Path baseline = Files.writeString(folder.resolve("baseline.json"), Validating.writeBaseline(List.of(now)));
        Path suppressions = Files.writeString(folder.resolve("suppressions.json"), "{\"suppressions\": []}");
        PlanReport later = Validating.settingsFiles(suppressions, baseline).validate(skipping(), "plans/march.json");
        assertThat(later.verdict()).isEqualTo(Verdict.VALID);
        assertThat(later.findings()).isEmpty();
    }

    @Test
    void reportsWhatWasNotRead() {
        Report report = Validating.unread(List.of(), PlanValidator.standard().review());
        assertThat(report.summary().unread()).isEqualTo(1);
        assertThat(report.inputs().isComplete()).isFalse();
    }

    @Test
    void reportsToBuildServers() {
        PlanReport report = PlanValidator.standard().validate(skipping(), "plans/march.json");
        assertThat(Validating.forBuildServers(Report.of(List.of(report)))).contains("\"runs\"", "<testsuites");
    }

    @Test
    void reportsABatchPlanByPlan() throws IOException {
        StringWriter out = new StringWriter();
        Validating.batch(List.of(SamplePlans.json("party-ward"), SamplePlans.json("state-school")), out);
        assertThat(out.toString()).startsWith("{").endsWith("}\n").contains("\"invocations\"");
    }

    @Test
    void judgesManyPlansOfOneFile(@TempDir Path directory) throws IOException, InterruptedException {
        String plan = PlanJson.writeString(BuildAPlan.plan());
        Path ndjson = Files.writeString(directory.resolve("x.ndjson"), plan + "\n\n{\n" + plan);
        StringWriter out = new StringWriter();
        Validating.manyPlans(ndjson, out);
        assertThat(out.toString())
                .containsSubsequence("\"plans.ndjson#1\"", "\"plans.ndjson#3\"", "\"plans.ndjson#4\"")
                .endsWith("</testsuites>\n");
    }
}
