package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Repair;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RulePage;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.report.Explanation;
import io.github.kehoach.validation.report.JsonReport;
import io.github.kehoach.validation.report.JunitReport;
import io.github.kehoach.validation.report.Language;
import io.github.kehoach.validation.report.RuleList;
import io.github.kehoach.validation.report.SarifReport;
import io.github.kehoach.validation.report.TextReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All that is read, judged, mended and reported about the examples of all rules is the same wherever the machine stands:
 * where i has another capital, where figures are not 0 to 9, where years are counted otherwise.
 */
class ForeignLocaleTest {
    private static final String EVERYWHERE = "en-US";

    private Locale before = Locale.ROOT;

    @BeforeEach
    void remember() {
        before = Locale.getDefault();
    }

    @AfterEach
    void goHome() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "fa-IR", "ja-JP-u-ca-japanese", "vi-VN", "lt-LT"
            })
    void givesTheSameAnswersEverywhere(String place) {
        Locale.setDefault(Locale.forLanguageTag(EVERYWHERE));
        List<String> expected = answers();
        Locale.setDefault(Locale.forLanguageTag(place));
        List<String> answers = answers();
        for (int i = 0; i < expected.size(); i++) {
            assertThat(answers.get(i)).isEqualTo(expected.get(i));
        }
        assertThat(answers).hasSameSizeAs(expected);
    }

    private static List<String> answers() {
        List<String> answers = new ArrayList<>();
        List<PlanReport> reports = new ArrayList<>();
        for (Rule rule : BuiltInRules.ALL) {
            RulePage page = RulePage.of(rule.info().id()).orElseThrow();
            Example example = RulePageExamples.in(page.section("Reported").orElseThrow());
            reports.add(example.report());
            answers.addAll(of(example.plan()));
        }
        Report report = PlanValidator.standard().report(reports);
        answers.add(JsonReport.write(report));
        for (Language language : Language.values()) {
            answers.add(TextReport.in(language).write(report));
            answers.add(SarifReport.of(RuleSet.standard(), language).write(report));
            answers.add(JunitReport.in(language, Severity.INFO).write(report));
            answers.add(RuleList.of(RuleSet.standard()).text(language));
            answers.add(Explanation.of("skipped-number", RuleSet.standard(), language)
                    .orElseThrow());
        }
        return answers;
    }

    private static List<String> of(Plan plan) {
        String json = PlanJson.writeString(plan);
        String text = PlanText.write(plan);
        Reading reading = PlanText.read(text);
        Repair repair = Repair.of(plan, PlanValidator.standard());
        return List.of(
                json,
                text,
                PlanJson.writeString(PlanJson.read(json).plan().orElseThrow()),
                PlanJson.writeString(reading.plan().orElseThrow()),
                reading.form().toString(),
                PlanJson.writeString(repair.plan()),
                repair.cured().toString());
    }
}
