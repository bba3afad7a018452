package io.github.kehoach.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.validation.InputNotes;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReportTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema REPORT = REGISTRY.getSchema(ReportSchema.json());

    @Test
    void hasTheMembersInTheirOrder() {
        Golden.check("full.json", JsonReport.write(Reports.full()));
    }

    @Test
    void isTheSameForTheSamePlans() {
        assertThat(JsonReport.bytes(Reports.full())).isEqualTo(JsonReport.bytes(Reports.full()));
    }

    @Test
    void isAsItsSchemaSays() {
        assertThat(errors(JsonReport.write(Reports.full()))).isEmpty();
        assertThat(errors(JsonReport.write(Report.of(List.of())))).isEmpty();
    }

    @Test
    void writesAnEmptyListOfPlansAsAnEmptyArray() {
        assertThat(JsonReport.write(Report.of(List.of()))).contains("\"plans\": []");
    }

    @Test
    void survivesHostileWords() {
        assertThat(errors(JsonReport.write(Reports.report(Hostile.plan())))).isEmpty();
    }

    @Test
    void isWrittenWholeAtTheEnd() {
        ReportParts parts = JsonReport.parts();
        Reports.full().plans().forEach(plan -> assertThat(parts.plan(plan)).isEmpty());
        assertThat(parts.end(Reports.full().findings()))
                .isEqualTo(JsonReport.write(
                        Report.of(Reports.full().plans(), Reports.full().findings())));
    }

    @Test
    void isOfTheFirstVersionUnlessItHasSomethingOfALaterOne() {
        Report full = Reports.full();
        assertThat(JsonReport.write(full)).contains("\"reportVersion\": \"1.1\"");
        List<PlanReport> known =
                full.plans().stream().filter(plan -> plan.regime().isPresent()).toList();
        assertThat(known).isNotEmpty();
        assertThat(JsonReport.write(Report.of(known))).contains("\"reportVersion\": \"1.0\"");
        assertThat(JsonReport.write(full.with(InputNotes.NONE))).contains("\"judgedAs\"", "\"reportVersion\": \"1.1\"");
        assertThat(errors(JsonReport.write(Reports.ofNothing()))).isEmpty();
        assertThat(JsonReport.write(Reports.ofNothing()))
                .contains("\"reportVersion\": \"1.1\"", "\"noInput\": {", "There was no plan to check");
    }

    @Test
    void comesOutPlanByPlanWithItsFiguresLast() {
        Report full = Report.of(
                Reports.full().plans(),
                Reports.full().findings(),
                Reports.full().inputs());
        ReportParts parts = JsonReport.streamed();
        StringBuilder json = new StringBuilder();
        full.plans().forEach(plan -> assertThat(json.append(parts.plan(plan))).contains("verdict"));
        json.append(parts.end(full.findings(), full.inputs()));
        assertThat(parts.head() + json).isEqualTo(JsonReport.write(full));

        ReportParts none = JsonReport.streamed();
        String end = none.end(List.of());
        assertThat(none.head() + end).isEqualTo(JsonReport.write(Report.of(List.of())));
    }

    @Test
    void replacesUnpairedSurrogatesOnly() {
        Finding finding = Finding.builder()
                .code("look-alike-letter")
                .severity(Severity.ERROR)
                .location(Location.ROOT)
                .message("vi", "en")
                .found("a\uD800b\uD83D\uDE00\uDC00")
                .build();
        Reading reading = Reading.of(
                Optional.of(Plan.builder().subject("Mở lớp").place("Cà Mau").build()),
                List.of(finding),
                about -> about);
        Report report = Report.of(List.of(PlanValidator.standard().validate(reading, "a.json")));
        assertThat(new String(JsonReport.bytes(report), StandardCharsets.UTF_8))
                .contains("\"found\": \"a\uFFFDb\uD83D\uDE00\uFFFD\"");
    }

    @Test
    void hasASchemaThatIsOne() {
        Schema schemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(schemas.validate(ReportSchema.json(), InputFormat.JSON)).isEmpty();
        assertThat(ReportSchema.json()).contains("\"$id\": \"https://kehoach.github.io/schema/report-1.json\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "verdict": "invalid"  | "verdict": "bad"
            "severity": "error"   | "severity": "fatal"
            "regime": "state"     | "regime": "STATE"
            "column": 16          | "column": 0
            "line": 84            | "row": 84
            "passed": 61,         | ''
            "asOf": "2023-06-14"  | "asOf": "14/6/2023"
            "location": "/body/2/ | "location": "body/2/
            "reason": "Tên        | "because": "Tên
            "replacement": "05"   | "text": "05"
            "replacement": "III"  | "text": "III"
            "suppressed": 1       | "suppressed": -1
            "source": "kehoach/bỏ qua.json" | "source": 1
            "source": "plans/missing.json"  | "file": "plans/missing.json"
            "vi": "tệp khóa của Word"       | "de": "Sperrdatei"
            "unread": 2                     | "unread": -2
            "otherFiles": 12                | "otherFiles": "12"
            """)
    void isRefusedByTheSchemaWhenItIsWrong(String right, String wrong) {
        String json = JsonReport.write(Reports.full());
        assertThat(json).contains(right);
        assertThat(errors(json.replace(right, wrong))).isNotEmpty();
    }

    private static List<String> errors(String json) {
        return REPORT.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
