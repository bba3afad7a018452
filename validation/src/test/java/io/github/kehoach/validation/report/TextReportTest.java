package io.github.kehoach.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextReportTest {
    @ParameterizedTest
    @EnumSource
    void saysEverythingInOneLanguage(Language language) {
        Golden.check("full." + language.code() + ".txt", TextReport.in(language).write(Reports.full()));
    }

    @ParameterizedTest
    @EnumSource
    void showsTheLineWithTheFaultAndACaretUnderIt(Language language) {
        Golden.check(
                "faulty." + language.code() + ".txt",
                TextReport.in(language).plan(Reports.faulty(), Reports.FAULTY_JSON));
    }

    @Test
    void isOneLineForAPlanWithoutFindings() {
        PlanReport report = Reports.VALIDATOR.validate(
                Reading.of(
                        Optional.of(
                                Plan.builder().subject("Mở lớp").place("Cà Mau").build()),
                        List.of(),
                        about -> about),
                "a.txt");
        assertThat(TextReport.in(Language.VI).plan(report, "x")).isEqualTo("a.txt: hợp lệ (chưa xét quy tắc nào)\n");
    }

    @Test
    void letsNothingOfAPlanCommandTheTerminal() {
        Finding finding = Finding.builder()
                .code("left-out")
                .severity(Severity.INFO)
                .location(Location.ROOT.member("\u001B]0;"))
                .message("\u001B[2J\u202E", "en\r")
                .found("a\nb")
                .build();
        Reading reading = Reading.of(
                Optional.of(Plan.builder().number("1\u0007").subject("Mở lớp").build()), List.of(finding), f -> f);
        String text = TextReport.in(Language.VI).plan(PlanValidator.standard().validate(reading, "a\u001B.txt"), "");
        assertThat(text.chars().filter(c -> c < ' ' && c != '\n' || c == 0x202E))
                .isEmpty();
        assertThat(text).contains("<U+001B>", "<U+202E>", "a<U+000A>b", "số 1<U+0007>");
    }

    @Test
    void saysThatThereIsNoDateAndTheNewestRulesWereTaken() {
        PlanReport report = PlanValidator.standard()
                .validate(Plan.builder().subject("Mở lớp").place("Cà Mau").build());
        assertThat(TextReport.in(Language.VI).plan(report))
                .startsWith("kế hoạch: ")
                .contains(
                        "không rõ của cơ quan nào, xét như văn bản nhà nước; không rõ ngày, xét theo quy định mới nhất)");
        assertThat(TextReport.in(Language.EN).plan(report))
                .contains("of an unknown body, judged as a state document; no date, by the newest rules)");
    }

    @Test
    void comesOutPlanByPlan() {
        ReportParts parts = TextReport.in(Language.EN).parts();
        StringBuilder joined = new StringBuilder();
        Reports.full().plans().forEach(plan -> joined.append(parts.plan(plan)));
        joined.append(parts.end(Reports.full().findings(), Reports.full().inputs()));
        assertThat(joined.toString()).isEqualTo(TextReport.in(Language.EN).write(Reports.full()));
    }

    @Test
    void survivesHostileWords() {
        String text = TextReport.in(Language.VI).write(Reports.report(Hostile.plan()));
        assertThat(text.chars().filter(c -> c < ' ' && c != '\n' || c == 0x202E || c == 0x85))
                .isEmpty();
    }

    @Test
    void isTheSameOnATurkishMachine() {
        String expected = TextReport.in(Language.VI).write(Reports.full()) + JsonReport.write(Reports.full());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(TextReport.in(Language.VI).write(Reports.full()) + JsonReport.write(Reports.full()))
                    .isEqualTo(expected)
                    .contains("\"invalid\"");
        } finally {
            Locale.setDefault(Locale.ROOT);
        }
    }
}
