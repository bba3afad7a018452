package io.github.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Suppressions and baselines at work in a validator. */
class PutAsideTest {
    private static final Plan PLAN =
            Plan.builder().number("5/KH-UBND").subject("Mở lớp").build();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Finds two things in every plan, an error at the number and a warning at the plan. */
    private static final Rule TWO = new Rule() {
        @Override
        public RuleInfo info() {
            return RuleInfo.builder("acme-two", Severity.ERROR)
                    .summary("vi", "en")
                    .build();
        }

        @Override
        public void subscribe(Subscriptions to) {
            to.plan((plan, context) -> {
                context.report("số", "number")
                        .member("number")
                        .found(plan.number().map(Object::toString).orElse("-"));
                context.report("chỗ", "place").severity(Severity.WARNING);
            });
        }
    };

    private static PlanValidator.Builder validator() {
        return PlanValidator.builder().rules(RuleSet.empty().with(TWO));
    }

    private static Reading reading(Plan plan, Finding... findings) {
        return Reading.of(Optional.of(plan), List.of(findings), about -> about);
    }

    @Test
    void whatIsSuppressedStaysInTheReportAndCountsForNothing() {
        Suppression suppression = Suppression.at("acme-two", Location.parse("/number"), "số cũ");
        PlanValidator validator = validator().suppress(suppression).build();
        PlanReport report = validator.validate(PLAN);

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(report.suppressed()).singleElement().satisfies(aside -> {
            assertThat(aside.finding().location()).hasToString("/number");
            assertThat(aside.reason()).isEqualTo("số cũ");
            assertThat(aside.suppression()).contains(suppression);
        });
        assertThat(report.rules()).isEqualTo(new RuleCounts(0, 1, 0, 0));
        assertThat(validator.report(List.of(report)).summary()).isEqualTo(new Summary(1, 1, 0, 0, 0, 1, 0, 1));
        assertThat(validator.report(List.of(report)).findings()).isEmpty();
    }

    @Test
    void aRuleWhoseFindingsAreAllSuppressedNeitherPassedNorFailed() {
        PlanReport report = validator()
                .suppress(Suppression.inPlan("acme-two", "5/KH-UBND", "cũ"))
                .build()
                .validate(PLAN);
        assertThat(report.rules()).isEqualTo(new RuleCounts(0, 0, 0, 0, 1));
        assertThat(report.rules().all()).isEqualTo(1);
    }

    @Test
    void listsWhatIsSuppressedInItsPlaceAmongTheRest() {
        Finding first = finding("a", "/regime");
        Finding last = finding("z", "/signatures/0");
        PlanReport report = validator()
                .suppress(Suppression.at("acme-two", Location.parse("/number"), "cũ"))
                .build()
                .validate(reading(PLAN, last, first), "a.json");
        assertThat(report.listed())
                .extracting(listed ->
                        listed.finding().location() + " " + listed.suppressed().isPresent())
                .containsExactly(" false", "/regime false", "/number true", "/signatures/0 false");
    }

    @Test
    void findsTheLineOfWhatIsSuppressedToo() {
        PlanReport report = validator()
                .suppress(Suppression.at("acme-two", Location.parse("/number"), "cũ"))
                .build()
                .validate(
                        PlanJson.read("{\"formatVersion\":\"1.0\",\n\"number\":\"5/KH-UBND\",\"subject\":\"Mở lớp\"}"),
                        "a.json");
        assertThat(report.suppressed().get(0).finding().range().orElseThrow().start())
                .hasToString("2:10");
        assertThat(report.findings().get(0).range()).isPresent();
    }

    @Test
    void anExpiredSuppressionNoLongerHoldsAndIsReported() {
        Suppression suppression =
                Suppression.at("acme-two", Location.ROOT, "chờ sửa").until(TODAY);
        PlanValidator onTheDay = validator().suppress(suppression).today(TODAY).build();
        assertThat(onTheDay.validate(PLAN).verdict()).isEqualTo(Verdict.VALID);
        assertThat(onTheDay.report(List.of(onTheDay.validate(PLAN))).findings()).isEmpty();

        PlanValidator after =
                validator().suppress(suppression).today(TODAY.plusDays(1)).build();
        PlanReport report = after.validate(PLAN);
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.suppressed()).isEmpty();
        assertThat(after.report(List.of(report)).findings()).singleElement().satisfies(settings -> {
            assertThat(settings.finding().code()).isEqualTo("expired-suppression");
            assertThat(settings.finding().severity()).isEqualTo(Severity.WARNING);
            assertThat(settings.finding().location()).hasToString("/suppressions/0");
            assertThat(settings.finding().message().en())
                    .isEqualTo("The suppression of acme-two at \"\" was over after 2026-11-21 (reason: chờ sửa)");
        });
    }

    @Test
    void wantsToBeToldTheDayIfASuppressionExpires() {
        PlanValidator.Builder builder =
                validator().suppress(Suppression.inSource("a", "b", "c").until(TODAY));
        assertThatIllegalStateException().isThrownBy(builder::build);
    }

    @Test
    void reportsASuppressionThatWasNotNeededInAnyPlanItConcerns() {
        PlanValidator validator = validator()
                .suppress(
                        Suppression.at("acme-two", Location.parse("/body"), "không có"),
                        Suppression.inPlan("acme-two", "9/KH-UBND", "kế hoạch khác"),
                        Suppression.inSource("acme-two", "b.json", "dùng đến"))
                .build();
        SuppressionReview review = validator.review();
        review.add(validator.validate(reading(PLAN), "a.json"));
        review.add(validator.validate(reading(PLAN), "b.json"));

        assertThat(review.findings()).singleElement().satisfies(settings -> {
            assertThat(settings.finding().code()).isEqualTo("unused-suppression");
            assertThat(settings.finding().location()).hasToString("/suppressions/0");
            assertThat(settings.finding().message().vi()).contains("acme-two", "/body", "không có");
            assertThat(settings.source()).isEmpty();
        });
    }

    @Test
    void saysNothingOfSuppressionsIfNoPlanCouldBeRead() {
        PlanValidator validator = validator()
                .suppress(Suppression.at("syntax-error", Location.ROOT, "không quan trọng"))
                .build();
        PlanReport broken = validator.validate(PlanJson.read("{"), "a.json");
        assertThat(broken.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(broken.suppressed()).isEmpty();
        assertThat(validator.report(List.of(broken)).findings()).isEmpty();
    }

    @Test
    void namesTheCodeThatWasMeantAndThePlaceInTheFile() throws MalformedSettings {
        String json = "{\"suppressions\": [\n {\"code\": \"acme-tow\", \"location\": \"\", \"reason\": \"x\"}]}";
        PlanValidator validator =
                validator().suppress(Suppressions.read(json, "s.json")).build();
        assertThat(validator.report(List.of(validator.validate(PLAN))).findings())
                .singleElement()
                .satisfies(settings -> {
                    assertThat(settings.source()).contains("s.json");
                    assertThat(settings.finding().range().orElseThrow().start()).hasToString("2:2");
                    assertThat(settings.finding().message().en())
                            .isEqualTo("No finding has the code acme-tow; was acme-two meant?");
                });
    }

    @Test
    void suppressesWhatReadingFound() {
        PlanReport report = PlanValidator.builder()
                .rules(RuleSet.empty())
                .suppress(Suppression.inSource("unknown-member", "a.json", "của phần mềm cũ"))
                .build()
                .validate(
                        PlanJson.read(
                                "{\"formatVersion\":\"1.0\",\"number\":\"5/KH-UBND\",\"subject\":\"Mở lớp\",\"ghiChu\":1}"),
                        "a.json");
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.suppressed()).hasSize(1);
    }

    @Test
    void whatIsInTheBaselineDoesNotCountAndWhatIsNewDoes() throws MalformedSettings {
        PlanReport old = validator().build().validate(reading(PLAN), "old.json");
        String written = Baseline.write(List.of(old));
        assertThat(written).isEqualTo("""
                {"baseline": [
                  {"source":"old.json","code":"acme-two"},
                  {"source":"old.json","code":"acme-two","location":"/number","found":"5/KH-UBND"}
                ]}
                """);
        PlanValidator validator =
                validator().baseline(Baseline.read(written, "base.json")).build();

        PlanReport again = validator.validate(reading(PLAN), "old.json");
        assertThat(again.verdict()).isEqualTo(Verdict.VALID);
        assertThat(again.suppressed()).extracting(SuppressedFinding::reason).containsOnly("baseline");
        assertThat(again.rules()).isEqualTo(new RuleCounts(0, 0, 0, 0, 1));
        assertThat(validator.report(List.of(again)).findings()).isEmpty();
        assertThat(Baseline.write(List.of(again))).isEqualTo(written);

        Plan changed = Plan.builder().from(PLAN).number("6/KH-UBND").build();
        PlanReport news = validator.validate(reading(changed), "old.json");
        assertThat(news.findings())
                .extracting(finding -> finding.location().toString())
                .containsExactly("/number");
        assertThat(validator.validate(reading(PLAN), "new.json").findings()).hasSize(2);
        assertThat(validator.report(List.of(news)).findings()).singleElement().satisfies(settings -> {
            assertThat(settings.finding().code()).isEqualTo("stale-baseline");
            assertThat(settings.finding().severity()).isEqualTo(Severity.INFO);
            assertThat(settings.finding().found()).contains("1");
            assertThat(settings.source()).contains("base.json");
        });
    }

    @Test
    void theBaselineCoversAsManyEqualFindingsAsThereWere() throws MalformedSettings {
        Finding twice = finding("acme-more", "/body");
        PlanValidator none = PlanValidator.builder().rules(RuleSet.empty()).build();
        String written = Baseline.write(List.of(none.validate(reading(PLAN, twice, twice), "a.json")));
        PlanValidator validator = PlanValidator.builder()
                .rules(RuleSet.empty())
                .baseline(Baseline.read(written, "b"))
                .build();
        PlanReport report = validator.validate(reading(PLAN, twice, twice, twice), "a.json");
        assertThat(report.suppressed()).hasSize(2);
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void theBaselineKnowsAPlanWithoutSourceByItsNumber() throws MalformedSettings {
        String written = Baseline.write(List.of(
                validator().build().validate(PLAN),
                validator()
                        .build()
                        .validate(Plan.builder()
                                .from(PLAN)
                                .number(Optional.empty())
                                .issued(LocalDate.of(2026, 3, 9))
                                .build())));
        assertThat(written).contains("{\"plan\":\"5/KH-UBND\",\"code\":\"acme-two\"}");
        assertThat(written.lines()).hasSize(4);
        PlanValidator validator =
                validator().baseline(Baseline.read(written, "b")).build();
        assertThat(validator.validate(PLAN).findings()).isEmpty();
    }

    @Test
    void theBaselineHidesNoErrorOfReading() throws MalformedSettings {
        Finding leftOut = Finding.builder()
                .from(finding("left-out", ""))
                .severity(Severity.INFO)
                .build();
        Reading reading = reading(PLAN, finding("unknown-member", "/ghiChu"), leftOut);
        PlanValidator none = PlanValidator.builder().rules(RuleSet.empty()).build();
        String written = Baseline.write(
                List.of(none.validate(reading, "a.json"), none.validate(PlanJson.read("{"), "broken.json")));
        assertThat(written).contains("left-out").doesNotContain("unknown-member", "broken.json");

        String byHand =
                "{\"baseline\": [{\"source\": \"a.json\", \"code\": \"unknown-member\", \"location\": \"/ghiChu\"}]}";
        PlanReport report = PlanValidator.builder()
                .rules(RuleSet.empty())
                .baseline(Baseline.read(byHand, "b"))
                .build()
                .validate(reading, "a.json");
        assertThat(report.findings()).hasSize(2);
    }

    @Test
    void theBaselineLeavesOutWhatASuppressionCoversWithAReason() {
        PlanReport report = validator()
                .suppress(Suppression.at("acme-two", Location.parse("/number"), "số cũ"))
                .build()
                .validate(reading(PLAN), "a.json");
        assertThat(Baseline.write(List.of(report))).isEqualTo("""
                {"baseline": [
                  {"source":"a.json","code":"acme-two"}
                ]}
                """);
        assertThat(Baseline.write(List.of())).isEqualTo("{\"baseline\": []}\n");
    }

    @Test
    void theBaselineKnowsHostileWordsAgain() throws MalformedSettings {
        Plan hostile = Plan.builder()
                .subject("Mở lớp")
                .number("\uD800\u0000\"\n\uD83D\uDE00")
                .build();
        String written = Baseline.write(List.of(validator().build().validate(reading(hostile), "\uDC00.json")));
        PlanReport report =
                validator().baseline(Baseline.read(written, "b")).build().validate(reading(hostile), "\uDC00.json");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aMalformedBaselineIsRefused() {
        assertThat(catchThrowableOfType(
                                MalformedSettings.class,
                                () -> Baseline.read(
                                        "{\"baseline\": [{\"code\": \"a\"}, {\"source\": \"b\"}, 3]}", "b.json"))
                        .findings())
                .extracting(finding -> finding.code() + " " + finding.location())
                .containsExactly("missing-member /baseline/0", "missing-member /baseline/1", "wrong-type /baseline/2");
    }

    @Test
    void judgesTheSameInManyThreads() throws Exception {
        PlanValidator validator = validator()
                .suppress(Suppression.at("acme-two", Location.parse("/number"), "cũ"))
                .baseline(Baseline.read(
                        Baseline.write(List.of(validator().build().validate(reading(PLAN), "a.json"))), "b"))
                .build();
        PlanReport expected = validator.validate(reading(PLAN), "a.json");
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<PlanReport>> work =
                    Collections.nCopies(200, () -> validator.validate(reading(PLAN), "a.json"));
            for (var result : pool.invokeAll(work)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Finding finding(String code, String location) {
        return Finding.builder()
                .code(code)
                .severity(Severity.ERROR)
                .location(Location.parse(location))
                .message("vi", "en")
                .build();
    }
}
