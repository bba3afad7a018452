package io.github.kehoach.validation;

import static io.github.kehoach.validation.TestRules.info;
import static io.github.kehoach.validation.TestRules.rule;
import static io.github.kehoach.validation.TestRules.validator;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Item;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.LegalSource;
import io.github.kehoach.core.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesOfAPlanTest {
    private static final Plan PLAN = Plan.builder()
            .regime(Regime.STATE)
            .issued(LocalDate.of(2026, 3, 9))
            .subject("Mở lớp")
            .addBody(Section.builder()
                    .label("I.")
                    .heading("MỤC ĐÍCH")
                    .addContent(Item.of("-", "Một"), Item.of("-", "Hai"))
                    .build())
            .addRecipients(Recipient.of("UBND tỉnh"))
            .build();

    private static Rule reporting(String id) {
        return rule(id, to -> to.plan((plan, context) -> context.report("Sai", "Wrong")));
    }

    @Test
    void countsHowEachRuleEnds() {
        PlanReport report = validator(
                        reporting("fails"),
                        rule("passes", to -> to.recipients((recipient, context) -> {})),
                        rule("has-nothing-to-look-at", to -> to.annexes((annex, context) -> {})),
                        rule("finds-nothing-to-judge", to -> to.plan((plan, context) -> context.notApplicable())),
                        rule(
                                "throws",
                                to -> to.sections((section, context) -> {
                                    throw new IllegalStateException("no parent");
                                })))
                .validate(PLAN);
        assertThat(report.rules()).isEqualTo(new RuleCounts(1, 1, 2, 1));
    }

    @Test
    void callsAPlanNeitherValidNorInvalidIfARuleThrows() {
        PlanReport report = validator(
                        reporting("fails"),
                        rule(
                                "throws",
                                to -> to.plan((plan, context) -> {
                                    context.report("Nửa chừng", "Half done");
                                    throw new IllegalStateException("no parent");
                                })))
                .validate(PLAN);
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(report.notEvaluatedRules())
                .containsExactly(new NotEvaluatedRule("throws", "java.lang.IllegalStateException: no parent"));
        assertThat(report.findings()).extracting(Finding::code).containsExactly("fails");
    }

    @Test
    void survivesARuleWithoutEnd() {
        Rule endless = rule(
                "endless",
                to -> to.plan((plan, context) -> {
                    throw new StackOverflowError();
                }));
        assertThat(validator(endless).validate(PLAN).verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void appliesIfSomePartWasJudged() {
        Rule rule = rule(
                "second-only",
                to -> to.blocks((block, context) -> {
                    if (!(block instanceof Section)) {
                        context.notApplicable();
                    }
                }));
        assertThat(validator(rule).validate(PLAN).rules().passed()).isEqualTo(1);
    }

    @Test
    void givesEachKindItsPartsWithTheirPlaces() {
        List<String> seen = new ArrayList<>();
        Rule rule = rule("looks", to -> {
            to.plan((part, context) -> seen.add("plan " + context.at()));
            to.sections((part, context) -> seen.add("section " + context.at()));
            to.blocks((part, context) -> seen.add("block " + context.at()));
            to.siblings((part, context) -> seen.add("siblings " + context.at() + " "
                    + part.parent().map(Object::toString).orElse("top") + " "
                    + part.members().size()));
            to.texts((part, context) -> seen.add(part.kind() + " " + context.at() + " " + part.text()));
        });
        validator(rule).validate(PLAN);
        assertThat(seen)
                .containsExactly(
                        "plan ",
                        "section /body/0",
                        "block /body/0",
                        "block /body/0/content/0",
                        "block /body/0/content/1",
                        "siblings /body top 1",
                        "siblings /body/0/content I. 2",
                        "SUBJECT /subject Mở lớp",
                        "HEADING /body/0/heading MỤC ĐÍCH",
                        "MARK /body/0/label I.",
                        "PROSE /body/0/content/0/text Một",
                        "MARK /body/0/content/0/label -",
                        "PROSE /body/0/content/1/text Hai",
                        "MARK /body/0/content/1/label -",
                        "NAME /recipients/0/name UBND tỉnh");
    }

    @Test
    void worksOutAFactOnce() {
        int[] worked = {0};
        Fact<Integer> fact = Fact.of(facts -> ++worked[0]);
        Rule one = rule("one", to -> to.plan((plan, context) -> context.facts().get(fact)));
        Rule two = rule("two", to -> to.plan((plan, context) -> context.facts().get(fact)));
        PlanValidator validator = validator(one, two);
        validator.validate(PLAN);
        assertThat(worked[0]).isEqualTo(1);
        validator.validate(PLAN);
        assertThat(worked[0]).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            STATE,        true,  ERROR
            TRADE_UNION,  true,  WARNING
            OTHER,        true,  WARNING
            PARTY,        true,
            STATE,        false, ERROR
            TRADE_UNION,  false, ERROR
            PARTY,        false, ERROR
            """)
    void weighsLessForOrganisationsWhatIsOfStateForm(Regime regime, boolean ofStateForm, Severity severity) {
        LegalSource source = new LegalSource("Luật", Optional.empty(), Optional.empty(), Optional.empty());
        Provision provision = ofStateForm ? Provision.of(source, Regime.STATE) : Provision.forAll(source);
        Rule rule = rule(info("fails", provision), to -> to.plan((plan, context) -> context.report("Sai", "Wrong")));
        List<Finding> findings = validator(rule)
                .validate(Plan.builder().from(PLAN).regime(regime).build())
                .findings();
        assertThat(findings).extracting(Finding::severity).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2019-12-31, old
            2020-01-01, old
            2020-01-02, new
            2026-01-01, new
            1999-12-31,
            ,           new
            """)
    void judgesByTheLawOfTheDay(LocalDate day, String law) {
        LocalDate first = LocalDate.of(2000, 1, 1);
        LocalDate change = LocalDate.of(2020, 1, 2);
        Provision before = Provision.of(
                new LegalSource("old", Optional.empty(), Optional.of(first), Optional.of(change.minusDays(1))),
                Regime.STATE);
        Provision after = Provision.of(
                new LegalSource("new", Optional.empty(), Optional.of(change), Optional.empty()), Regime.STATE);
        Rule rule =
                rule(info("fails", before, after), to -> to.plan((plan, context) -> context.report("Sai", "Wrong")));
        Plan.Builder plan =
                Plan.builder().regime(Regime.STATE).number("5/KH-SNV").subject("Mở lớp");
        if (day != null) {
            plan.issued(day);
        }
        PlanReport report = validator(rule).validate(plan.build());
        if (law == null) {
            assertThat(report.rules().notApplicable()).isEqualTo(1);
        } else {
            assertThat(report.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.sources())
                            .extracting(LegalSource::title)
                            .containsExactly(law));
        }
    }

    @Test
    void letsTheRuleSetRegradeARule() {
        RuleSet set = RuleSet.empty().with(reporting("fails")).withSeverity("fails", Severity.INFO);
        assertThat(PlanValidator.builder().rules(set).build().validate(PLAN).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }
}
