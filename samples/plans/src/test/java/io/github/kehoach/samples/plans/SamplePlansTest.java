package io.github.kehoach.samples.plans;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.json.PlanSchema;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With {@code -Dgolden.update} the JSON files are written anew from the texts. */
class SamplePlansTest {
    private static final List<String> TITLES =
            List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.json());

    static Stream<String> names() throws IOException {
        return SamplePlans.names(".txt").stream();
    }

    private static Plan plan(Reading reading) {
        return reading.plan().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("names")
    void textGivesThePlanOfItsJson(String name) throws IOException {
        Plan plan = plan(PlanText.read(SamplePlans.text(name)));
        if (System.getProperty("golden.update") != null) {
            PlanJson.writePretty(plan, SamplePlans.json(name));
        }

        assertThat(new String(PlanJson.writePretty(plan), StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(SamplePlans.json(name)));
        assertThat(plan).isEqualTo(plan(PlanJson.read(SamplePlans.json(name))));
    }

    @ParameterizedTest
    @MethodSource("names")
    void jsonIsWrittenBackByteForByte(String name) throws IOException {
        byte[] pretty = Files.readAllBytes(SamplePlans.json(name));
        byte[] canonical = PlanJson.write(plan(PlanJson.read(pretty)));

        assertThat(PlanJson.writePretty(plan(PlanJson.read(pretty)))).isEqualTo(pretty);
        assertThat(PlanJson.write(plan(PlanJson.read(canonical)))).isEqualTo(canonical);
        assertThat(PlanJson.writePretty(plan(PlanJson.read(canonical)))).isEqualTo(pretty);
    }

    @ParameterizedTest
    @MethodSource("names")
    void jsonHasNothingWrongInItsForm(String name) throws IOException {
        byte[] json = Files.readAllBytes(SamplePlans.json(name));

        assertThat(PlanJson.read(json).findings()).isEmpty();
        assertThat(SCHEMA.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void writtenTextGivesTheSamePlan(String name) throws IOException {
        Plan plan = plan(PlanText.read(SamplePlans.text(name)));

        assertThat(plan(PlanText.read(PlanText.write(plan)))).isEqualTo(plan);
    }

    @ParameterizedTest
    @MethodSource("names")
    void readingLeavesOutRulesPageNumbersAndTitlesOfTheFormOnly(String name) throws IOException {
        PlanReport report = PlanValidator.builder()
                .rules(RuleSet.empty())
                .build()
                .validate(PlanText.read(SamplePlans.text(name)), name);

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.findings()).extracting(Finding::code).isSubsetOf("guessed", "left-out");
        assertThat(report.findings())
                .flatExtracting(finding -> finding.found().stream().toList())
                .allMatch(found ->
                        TITLES.contains(found) || found.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9'));
    }

    @Test
    void everyPlanIsThereInBothForms() throws IOException {
        assertThat(SamplePlans.names(".json")).isEqualTo(SamplePlans.names(".txt"));
    }

    @Test
    void plansAreOfManyRegimesAndOneIsFaulty() throws IOException {
        List<String> names = SamplePlans.names(".txt");

        assertThat(names).hasSizeGreaterThanOrEqualTo(6).contains("front-faulty");
        List<Regime> regimes = names.stream()
                .map(name -> read(name).regime().orElseThrow())
                .distinct()
                .toList();
        assertThat(regimes).contains(Regime.STATE, Regime.PARTY, Regime.TRADE_UNION, Regime.YOUTH_UNION, Regime.FRONT);
    }

    private static Plan read(String name) {
        try {
            return plan(PlanJson.read(SamplePlans.json(name)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
