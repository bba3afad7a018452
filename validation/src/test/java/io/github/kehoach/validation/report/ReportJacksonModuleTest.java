package io.github.kehoach.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.Suppression;
import io.github.kehoach.validation.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class ReportJacksonModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ReportJacksonModule()).build();

    /** A type of a user's own. */
    public record Answer(Optional<Plan> plan, PlanReport report, Map<Regime, List<Verdict>> verdicts) {}

    @Test
    void writesWhatTheJsonReportHas() {
        for (Report report : List.of(Reports.full(), Reports.ofNothing(), Report.of(List.of()))) {
            assertThat(MAPPER.readTree(MAPPER.writeValueAsString(report)))
                    .isEqualTo(MAPPER.readTree(JsonReport.write(report)));
        }
        PlanReport plan = Reports.full().plans().get(0);
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(plan)))
                .isEqualTo(MAPPER.readTree(JsonReport.write(plan)))
                .isEqualTo(MAPPER.readTree(JsonReport.write(Reports.full())).at("/plans/0"));
    }

    @Test
    void readsBackTheReportThatWasWritten() {
        for (Report report : List.of(Reports.full(), Reports.ofNothing(), Report.of(List.of()))) {
            assertThat(MAPPER.readValue(JsonReport.write(report), Report.class)).isEqualTo(report);
            assertThat(MAPPER.treeToValue(MAPPER.valueToTree(report), Report.class))
                    .isEqualTo(report);
        }
    }

    static Stream<Path> plans() throws IOException {
        return Files.list(Path.of(System.getProperty("kehoach.root"), "samples/plans"))
                .filter(file -> file.toString().matches(".*[.](txt|json)"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void readsBackWhatTheRulesFound(Path file) throws IOException {
        PlanReport plan = PlanValidator.standard()
                .validate(
                        file.toString().endsWith(".txt") ? PlanText.read(file) : PlanJson.read(file),
                        file.getFileName().toString());
        Report report = Report.of(List.of(plan));

        assertThat(MAPPER.readValue(JsonReport.write(plan), PlanReport.class)).isEqualTo(plan);
        assertThat(MAPPER.readValue(JsonReport.write(report), Report.class)).isEqualTo(report);
        assertThat(MAPPER.readValue(JsonReport.write(report), Report.class).summary())
                .isEqualTo(report.summary());
    }

    @Test
    void keepsWhyAFindingIsPutAside() {
        PlanReport plan = PlanValidator.builder()
                .suppress(Suppression.at("missing-number", Location.ROOT, "draft"))
                .build()
                .validate(Plan.builder().subject("Mở lớp").place("Cà Mau").build());
        PlanReport back = MAPPER.readValue(JsonReport.write(plan), PlanReport.class);

        assertThat(plan.suppressed()).isNotEmpty();
        assertThat(back.findings()).isEqualTo(plan.findings());
        assertThat(back.suppressed())
                .extracting(aside -> aside.finding(), aside -> aside.reason())
                .containsExactlyElementsOf(plan.suppressed().stream()
                        .map(aside -> tuple(aside.finding(), aside.reason()))
                        .toList());
    }

    @Test
    void bindsInsideOtherTypes() {
        Answer answer = new Answer(
                Optional.of(Plan.builder().subject("a").build()),
                Reports.faulty(),
                Map.of(Regime.STATE, List.of(Verdict.NOT_EVALUATED)));
        String json = MAPPER.writeValueAsString(answer);

        assertThat(json).contains("{\"state\":[\"not-evaluated\"]}");
        assertThat(MAPPER.readValue(json, Answer.class)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | / lacks the member \"reportVersion\"",
                "{\"reportVersion\":\"2.0\"} | /reportVersion must be a version 1, not \"2.0\"",
                "{\"reportVersion\":\"1.0\",\"tool\":{\"name\":\"a\"}} | /tool lacks the member \"version\"",
                "[] | / must be an object, not an array"
            })
    void saysWhatIsWrongWithAReport(String json, String message) {
        assertThatThrownBy(() -> MAPPER.readValue(json, Report.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining(message);
    }

    @Test
    void saysWhereInAReportSomethingIsWrong() {
        String json = JsonReport.write(Reports.full()).replace("\"severity\": \"info\"", "\"severity\": \"grave\"");
        assertThatThrownBy(() -> MAPPER.readValue(json.replaceFirst("\"line\": 84", "\"line\": \"84\""), Report.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("/plans/0/findings/")
                .hasMessageContaining("/line must be a whole number, not \"84\"");
    }

    @Test
    void passesOverMembersOfLaterVersions() {
        String json = JsonReport.write(Reports.full())
                .replace("\"reportVersion\": \"1.1\"", "\"reportVersion\": \"1.9\", \"new\": [1]")
                .replace("\"verdict\":", "\"newer\": {}, \"verdict\":");
        assertThat(MAPPER.readValue(json, Report.class)).isEqualTo(Reports.full());
    }

    @Test
    void isNamedAsAService() throws IOException {
        try (InputStream services =
                JsonReport.class.getResourceAsStream("/META-INF/services/tools.jackson.databind.JacksonModule")) {
            assertThat(new String(services.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(ReportJacksonModule.class.getName());
        }
    }
}
