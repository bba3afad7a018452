package io.github.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanValidatorTest {
    private static final Plan PLAN =
            Plan.builder().subject("Mở lớp").place("Cà Mau").build();

    private static final PlanValidator WITHOUT_RULES =
            PlanValidator.builder().rules(RuleSet.empty()).build();

    @ParameterizedTest
    @CsvSource(textBlock = """
            ERROR,   ERROR,   INVALID
            WARNING, ERROR,   VALID
            INFO,    ERROR,   VALID
            ERROR,   WARNING, INVALID
            WARNING, WARNING, INVALID
            INFO,    WARNING, VALID
            ERROR,   INFO,    INVALID
            WARNING, INFO,    INVALID
            INFO,    INFO,    INVALID
            """)
    void failsFromTheGivenSeverityOn(Severity found, Severity failOn, Verdict verdict) {
        PlanValidator validator =
                PlanValidator.builder().rules(RuleSet.empty()).failOn(failOn).build();
        Reading reading = reading(PLAN, finding("some-code", found, ""));
        assertThat(validator.validate(reading, "a.json").verdict()).isEqualTo(verdict);
    }

    @Test
    void failsOnErrorsUnlessToldOtherwise() {
        assertThat(WITHOUT_RULES
                        .validate(reading(PLAN, finding("w", Severity.WARNING, "")), "a.json")
                        .verdict())
                .isEqualTo(Verdict.VALID);
        assertThat(WITHOUT_RULES
                        .validate(reading(PLAN, finding("e", Severity.ERROR, "")), "a.json")
                        .verdict())
                .isEqualTo(Verdict.INVALID);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '{"formatVersion":"1.0"'
            '{'
            ''
            '[]'
            '{"formatVersion":"2.0"}'
            """)
    void doesNotEvaluateWhatGaveNoPlan(String json) {
        PlanReport report = PlanValidator.standard().validate(PlanJson.read(json), "a.json");
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(report.findings()).isNotEmpty();
    }

    @Test
    void judgesAPlanBuiltInMemory() {
        PlanReport report = WITHOUT_RULES.validate(Plan.builder()
                .number("08/KH-UBND")
                .subject("Mở lớp")
                .issued(LocalDate.of(2026, 3, 9))
                .build());
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.source()).isEmpty();
        assertThat(report.number()).contains("08/KH-UBND");
        assertThat(report.regime()).contains(Regime.STATE);
        assertThat(report.asOf()).contains(LocalDate.of(2026, 3, 9));
        assertThat(report.rules()).isEqualTo(RuleCounts.NONE);
        assertThat(report.notEvaluatedRules()).isEmpty();
    }

    @Test
    void takesTheStatedRegimeBeforeTheDerivedOneAndTheGivenOneBeforeBoth() {
        Plan plan = Plan.builder()
                .number("08/KH-UBND")
                .subject("Mở lớp")
                .regime(Regime.FRONT)
                .build();
        assertThat(PlanValidator.standard().validate(plan).regime()).contains(Regime.FRONT);
        assertThat(PlanValidator.builder()
                        .regime(Regime.PARTY)
                        .build()
                        .validate(plan)
                        .regime())
                .contains(Regime.PARTY);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-04-09, 2026-04-09
            2026-04,    2026-04-30
            2024-02,    2024-02-29
            2026,       2026-12-31
            """)
    void judgesAsOfTheLastDayThatTheDateOfIssueCovers(String issued, LocalDate asOf) {
        Plan plan = Plan.builder()
                .from(PLAN)
                .issued(PartialDate.parse(issued).orElseThrow())
                .build();
        assertThat(PlanValidator.standard().validate(plan).asOf()).contains(asOf);
    }

    @Test
    void judgesAsOfTheDayGiven() {
        PlanValidator validator =
                PlanValidator.builder().asOf(LocalDate.of(2018, 1, 2)).build();
        Plan dated = Plan.builder().from(PLAN).issued(LocalDate.of(2026, 3, 9)).build();
        assertThat(validator.validate(dated).asOf()).contains(LocalDate.of(2018, 1, 2));
        assertThat(validator.validate(PLAN).asOf()).contains(LocalDate.of(2018, 1, 2));
        assertThat(PlanValidator.standard().validate(PLAN).asOf()).isEmpty();
    }

    @Test
    void listsFindingsInDocumentOrderThenByCode() {
        Reading reading = reading(
                PLAN,
                finding("z", Severity.ERROR, "/signatures/0"),
                finding("b", Severity.ERROR, "/body/10"),
                finding("c", Severity.ERROR, "/body/2/text"),
                finding("a", Severity.ERROR, "/x-late"),
                finding("b", Severity.ERROR, "/body/2/label"),
                finding("a", Severity.ERROR, "/body/2/label"),
                finding("a", Severity.ERROR, "/body/2"),
                finding("q", Severity.INFO, ""));
        assertThat(WITHOUT_RULES.validate(reading, "a.json").findings())
                .extracting(finding -> finding.location() + " " + finding.code())
                .containsExactly(
                        " q",
                        "/body/2 a",
                        "/body/2/label a",
                        "/body/2/label b",
                        "/body/2/text c",
                        "/body/10 b",
                        "/signatures/0 z",
                        "/x-late a");
    }

    @Test
    void countsPlansByVerdictAndFindingsBySeverity() {
        PlanValidator validator = WITHOUT_RULES;
        Report report = Report.of(List.of(
                validator.validate(PLAN),
                validator.validate(PlanJson.read("{"), "a.json"),
                validator.validate(
                        reading(
                                PLAN,
                                finding("w", Severity.WARNING, ""),
                                finding("i", Severity.INFO, ""),
                                finding("e", Severity.ERROR, ""),
                                finding("i", Severity.INFO, "")),
                        "b.json")));
        int ofTheBrokenOne = report.plans().get(1).findings().size();
        assertThat(report.summary()).isEqualTo(new Summary(3, 1, 1, 1, 1 + ofTheBrokenOne, 1, 2));
        assertThat(report.tool().name()).isEqualTo("kehoach");
        assertThat(report.tool().version()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
    }

    private static Reading reading(Plan plan, Finding... findings) {
        return Reading.of(Optional.of(plan), List.of(findings), about -> about);
    }

    private static Finding finding(String code, Severity severity, String location) {
        return Finding.builder()
                .code(code)
                .severity(severity)
                .location(Location.parse(location))
                .message("vi", "en")
                .build();
    }
}
