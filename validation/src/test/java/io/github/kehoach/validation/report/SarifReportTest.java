package io.github.kehoach.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.FindingCodes;
import io.github.kehoach.validation.InputNotes;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {
    private static final RuleSet RULES = RuleSet.standard();

    private static String write(Report report) {
        return SarifReport.of(RULES, Language.VI).write(report);
    }

    private static JsonNode run(Report report) {
        return JsonMapper.shared().readTree(write(report)).at("/runs/0");
    }

    @ParameterizedTest
    @EnumSource
    void passesTheOfficialSchema(Language language) throws IOException {
        Path schema =
                Path.of(System.getProperty("kehoach.root")).resolve("../shared/data/sarif/sarif-schema-2.1.0.json");
        assumeThat(schema)
                .as("the schema of SARIF, which is not in this project")
                .exists();
        Schema sarif =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(Files.readString(schema));
        assertThat(sarif.validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON))
                .isNotEmpty();
        for (Report report :
                List.of(Reports.full(), Reports.ofNothing(), Reports.report(), Reports.report(Hostile.plan()))) {
            assertThat(sarif.validate(SarifReport.of(RULES, language).write(report), InputFormat.JSON))
                    .isEmpty();
        }
    }

    /** The rules grow; the file holds all that does not depend on them. */
    @Test
    void writesResultsAndNotificationsInTheirOrder() {
        String sarif = SarifReport.of(RuleSet.empty(), Language.VI).write(Reports.full());
        Golden.check("full.sarif", sarif);
    }

    @Test
    void describesEveryRuleAndEveryOtherCode() {
        JsonNode rules = run(Reports.full()).at("/tool/driver/rules");
        List<String> ids =
                rules.valueStream().map(rule -> rule.at("/id").asString()).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates().containsAll(FindingCodes.OF_READING);
        RULES.rules().forEach(rule -> assertThat(ids).contains(rule.info().id()));
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.at("/shortDescription/text").asString()).isNotBlank();
            assertThat(rule.at("/fullDescription/text").asString()).isNotBlank();
            assertThat(rule.at("/help/text").asString()).isNotBlank();
            assertThat(rule.at("/help/markdown").asString())
                    .startsWith("# " + rule.at("/id").asString() + "\n");
            assertThat(rule.at("/properties/summary/vi").asString()).isNotBlank();
            assertThat(rule.at("/properties/summary/en").asString()).isNotBlank();
        });
    }

    @Test
    void pointsFromResultsToTheirRules() {
        JsonNode run = run(Reports.full());
        assertThat(run.at("/results")).isNotEmpty().allSatisfy(result -> {
            String id = result.at("/ruleId").asString();
            int index = result.at("/ruleIndex").asInt(-1);
            if (index >= 0) {
                assertThat(run.at("/tool/driver/rules/" + index + "/id").asString())
                        .isEqualTo(id);
            } else {
                assertThat(RULES.rule(id)).isEmpty();
            }
        });
    }

    @Test
    void pointsFromNotificationsToWhatDescribesThem() {
        JsonNode run = run(Reports.full());
        JsonNode invocation = run.at("/invocations/0");
        JsonNode described = run.at("/tool/driver/notifications");
        for (String list : List.of("toolExecutionNotifications", "toolConfigurationNotifications")) {
            assertThat(invocation.at("/" + list)).isNotEmpty().allSatisfy(notification -> {
                JsonNode descriptor = notification.at("/descriptor");
                if (!descriptor.isMissingNode()) {
                    assertThat(described.at("/" + descriptor.at("/index").asInt() + "/id"))
                            .isEqualTo(descriptor.at("/id"));
                }
            });
        }
    }

    @Test
    void isNoSuccessIfAnInputWasNotRead() {
        assertThat(run(Reports.ofNothing())
                        .at("/invocations/0/executionSuccessful")
                        .asBoolean())
                .isFalse();
        assertThat(run(Reports.report())
                        .at("/invocations/0/executionSuccessful")
                        .asBoolean())
                .isTrue();
        Report unread = Reports.report().with(Reports.full().inputs());
        JsonNode invocation = run(unread).at("/invocations/0");
        assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications"))
                .extracting(notification -> notification.at("/level").asString() + " "
                        + notification
                                .at("/locations/0/physicalLocation/artifactLocation/uri")
                                .asString())
                .containsExactly("error plans/missing.json", "error qu%C3%A9t%20%1B%5B2J.pdf", "note plans/~%24a.docx");
        assertThat(invocation.at("/properties/otherFiles").asInt()).isEqualTo(12);
        Report skipped =
                Reports.report().with(new InputNotes(List.of(), unread.inputs().skipped(), 1, Optional.empty()));
        assertThat(run(skipped).at("/invocations/0/executionSuccessful").asBoolean())
                .isTrue();
    }

    @Test
    void givesEachResultOfASourceARegionAndOneInMemoryNone() {
        PlanValidator validator = PlanValidator.standard();
        Plan bare = Plan.builder()
                .subject("Dạy bơi")
                .addBody(Paragraph.of("Mở lớp dạy bơi"))
                .build();
        Report report = Reports.report(
                validator.validate(bare),
                validator.validate(PlanText.read("KẾ HOẠCH\nMở lớp dạy bơi cho học sinh"), "bare.txt"),
                validator.validate(PlanText.read("-"), "nothing.txt"),
                validator.validate(PlanJson.read(PlanJson.write(bare)), "all.ndjson#7"),
                validator.validate(Reading.of(Optional.of(bare), List.of(), about -> about), "all.ndjson#8"));
        JsonNode results = run(report).at("/results");
        assertThat(results).hasSizeGreaterThan(20).allSatisfy(result -> {
            JsonNode place = result.at("/locations/0");
            JsonNode file = place.at("/physicalLocation");
            if (file.isMissingNode()) {
                assertThat(place.at("/logicalLocations")).isNotEmpty();
            } else {
                int first = file.at("/artifactLocation/uri").asString().equals("all.ndjson") ? 7 : 1;
                assertThat(file.at("/region/startLine").asInt()).isGreaterThanOrEqualTo(first);
            }
        });
        assertThat(results.valueStream()
                        .filter(result ->
                                result.at("/locations/0/physicalLocation").isMissingNode()))
                .hasSize(report.plans().get(0).listed().size());
    }

    @Test
    void marksResultsSoThatTheyAreKnownAgain() {
        String text =
                "KẾ HOẠCH\nMở lớp dạy bơi\n\nI. NỘI DUNG\n1. Mở lớp .\nIV. KINH PHÍ\n1. Ngày 30/02/2026.\n2. Ngày 30/02/2026.\n";
        List<String> marks = fingerprints(text, "a.txt");
        assertThat(marks).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        // lines above, another file, another language
        assertThat(fingerprints("\n\n\n" + text, "x/b.txt")).isEqualTo(marks);
        // one more part of the same kind
        String longer = text.replace("I. NỘI DUNG", "I. NỘI DUNG\n- Phát động.");
        assertThat(fingerprints(longer, "a.txt")).containsAll(marks);
        assertThat(marks).noneMatch(mark -> mark.contains("a.txt")).allMatch(mark -> mark.length() < 40);
    }

    @Test
    void marksLinesOfOneFileApart() {
        PlanReport twice =
                PlanValidator.standard().validate(PlanJson.read("{\"formatVersion\":\"1.0\"}"), "all.ndjson#1");
        PlanReport again =
                PlanValidator.standard().validate(PlanJson.read("{\"formatVersion\":\"1.0\"}"), "all.ndjson#2");
        assertThat(fingerprints(Reports.report(twice, again)))
                .hasSize(2 * twice.listed().size())
                .doesNotHaveDuplicates();
    }

    private static List<String> fingerprints(String text, String source) {
        return fingerprints(Reports.report(PlanValidator.standard().validate(PlanText.read(text), source)));
    }

    private static List<String> fingerprints(Report report) {
        return run(report)
                .at("/results")
                .valueStream()
                .map(result -> result.at("/partialFingerprints")
                        .at("/" + SarifFingerprints.NAME.replace("/", "~1"))
                        .asString())
                .toList();
    }

    @Test
    void takesSeveritiesFromTheRuleSet() throws Exception {
        RuleSet set = RuleSet.read("{\"severity\": {\"skipped-number\": \"info\"}}", "r");
        String sarif = SarifReport.of(set, Language.EN).write(Reports.report());
        JsonNode rules = JsonMapper.shared().readTree(sarif).at("/runs/0/tool/driver/rules");
        assertThat(rules)
                .filteredOn(rule -> rule.at("/id").asString().equals("skipped-number"))
                .extracting(rule -> rule.at("/defaultConfiguration/level").asString())
                .containsExactly("note");
    }

    @Test
    void countsLinesOfNdjsonFromTheStartOfTheFile() {
        JsonNode results = run(Reports.full()).at("/results");
        assertThat(results)
                .filteredOn(result -> result.at("/ruleId").asString().equals("syntax-error"))
                .singleElement()
                .satisfies(result -> {
                    JsonNode place = result.at("/locations/0/physicalLocation");
                    assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("all.ndjson");
                    assertThat(place.at("/region/startLine").asInt()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            plans/a.json,       plans/a.json
            kế hoạch.txt,       k%E1%BA%BF%20ho%E1%BA%A1ch.txt
            c:/x?y#z%.json,     c%3A/x%3Fy%23z%25.json
            -,                  -
            """)
    void makesRelativeUrisOfNames(String name, String uri) {
        assertThat(SarifPlaces.uri(name)).isEqualTo(uri);
        assertThat(SarifPlaces.uri("\uD800\u0000")).isEqualTo("%EF%BF%BD%00");
    }

    @Test
    void comesOutPlanByPlan() {
        SarifReport sarif = SarifReport.of(RULES, Language.VI);
        ReportParts parts = sarif.parts();
        StringBuilder joined = new StringBuilder();
        for (var plan : Reports.full().plans()) {
            String part = parts.plan(plan);
            for (Finding finding : plan.findings()) {
                assertThat(part).contains("\"ruleId\": \"" + finding.code() + "\"");
            }
            joined.append(part);
        }
        Report full = Reports.full();
        joined.append(parts.end(full.findings(), full.inputs()));
        assertThat(joined.toString()).isEqualTo(sarif.write(Report.of(full.plans(), full.findings(), full.inputs())));
    }

    @Test
    void isTheSameOnATurkishMachine() {
        String expected = write(Reports.full());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(write(Reports.full())).isEqualTo(expected);
        } finally {
            Locale.setDefault(Locale.ROOT);
        }
    }
}
