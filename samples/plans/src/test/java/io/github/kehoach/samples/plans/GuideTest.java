package io.github.kehoach.samples.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.form.PlanForm;
import io.github.kehoach.serialization.json.PlanJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs what the guide shows, and keeps the guide equal to it. */
class GuideTest {
    private static final String PAGE = "docs/guide.md";

    @Test
    void theGuideShowsOnlyJavaThatIsCompiled() throws IOException {
        assertThat(Snippets.in(PAGE, "java"))
                .containsExactlyInAnyOrderElementsOf(
                        Snippets.compiled("Guide.java", "WebPage.java", "UnnamedResult.java"));
        assertThat(Snippets.links(PAGE).stream()
                        .filter(target -> !target.startsWith("https:"))
                        .map(target -> target.replaceFirst("#.*", "")))
                .allMatch(
                        target -> Files.exists(SamplePlans.ROOT.resolve("docs").resolve(target)));
    }

    @Test
    void aServiceAnswersWithTheReport() throws IOException {
        byte[] good = Files.readAllBytes(SamplePlans.json("state-school"));

        assertThat(Guide.receive(good).status()).isEqualTo(200);
        assertThat(Guide.receive("{".getBytes(StandardCharsets.UTF_8)))
                .returns(422, Guide.Answer::status)
                .extracting(Guide.Answer::body)
                .asString()
                .contains("\"verdict\": \"not-evaluated\"", "syntax-error");
    }

    @Test
    void aPlanBuiltWithoutMarkersIsNumbered() {
        assertThat(PlanForm.of(Guide.unnumbered()).body())
                .extracting(PlanForm.Line::text)
                .containsExactly(
                        "I- MỤC ĐÍCH",
                        "- Nắm chắc số đảng viên sinh hoạt hè ở tổ dân phố.",
                        "II- TỔ CHỨC THỰC HIỆN",
                        "1. Các chi bộ khu phố",
                        "- Lập danh sách trước ngày 15/6/2026.");
    }

    @Test
    void thePlanOfNextYearHasNewDatesAndOldBases() {
        Plan next = Guide.nextYear(BuildAPlan.plan(), 2027);

        assertThat(next.number()).map(DocumentNumber::written).contains("/KH-SVHTTDL");
        assertThat(next.subject()).contains("Tổ chức Ngày hội đọc sách năm 2027");
        assertThat(next.assignments().get(0).tasks())
                .extracting(Task::due)
                .containsExactly(Optional.of(PartialDate.of(2027, 4, 14)));
        assertThat(next.legalBases().get(0).documents().get(0).issued()).contains(PartialDate.of(2026, 1, 20));
    }

    @Test
    void aRuleOfOnesOwnIsRun() {
        assertThat(Guide.withOwnRule(BuildAPlan.plan()).findings())
                .filteredOn(finding -> finding.code().equals("acme-unnamed-result"))
                .extracting(Finding::location)
                .hasToString("[/body/2/content/0/tasks/0]");
    }

    @Test
    void aWebPageHasEveryWordOfThePlan() throws IOException {
        Plan plan = PlanJson.read(SamplePlans.json("state-province")).plan().orElseThrow();
        String html = WebPage.of(plan);

        for (PlanForm.Line line : PlanForm.of(plan).lines()) {
            assertThat(html).contains(line.words().replace("&", "&amp;").replace("<", "&lt;"));
        }
        assertThat(html).contains("<p class=\"national_title\">", "<table>\n<tr><th>");
    }

    @Test
    void aWebPageKeepsMarkupOfTheWordsAsWords() {
        Plan plan = Plan.builder().subject("<script>alert(1)</script> & Co").build();

        assertThat(WebPage.of(plan))
                .contains("&lt;script>alert(1)&lt;/script> &amp; Co")
                .doesNotContain("<script");
    }
}
