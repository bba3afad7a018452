package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import org.junit.jupiter.api.Test;

class RepeatedEndMarkTest {
    private static final String TASK = "/body/2/content/1/tasks/0/text";
    private final RepeatedEndMark rule = new RepeatedEndMark();

    @Test
    void pointsAtTheMarkThatComesTooEarly() {
        assertThat(Example.state().text(TASK, "Bảo đảm kinh phí./.").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(TASK);
                    assertThat(finding.span()).contains(new Span(16, 19));
                    assertThat(finding.found()).contains("./.");
                    assertThat(finding.message().vi()).isEqualTo("Dấu kết thúc “./.” đặt ở đây khi nội dung chưa hết");
                    assertThat(finding.message().en())
                            .isEqualTo("The end mark “./.” stands here before the body is at its end");
                    assertThat(finding.fix()).containsExactly(new Edit(Location.parse(TASK), new Span(16, 19), "."));
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void reportsAllButTheLast() {
        assertThat(Example.state()
                        .text("/body/1/content/0/text", "Củng cố tổ, đội./.")
                        .text(TASK, "Bảo đảm kinh phí. /.")
                        .findings(rule))
                .extracting(finding -> finding.location().toString())
                .containsExactly("/body/1/content/0/text", TASK);
    }

    @Test
    void countsTheMarkInACellOfTheBody() {
        Example example = Example.state()
                .with("/body/2/content/-", "{\"type\": \"table\", \"rows\": [[\"1\", \"Tuần tra./.\"]]}");
        assertThat(example.findings(rule)).extracting(Finding::location).hasToString("[/body/2/content/2/rows/0/1]");
    }

    @Test
    void letsAnAnnexHaveItsOwn() {
        Example example =
                Example.state().with("/annexes/0/content/-", "{\"type\": \"paragraph\", \"text\": \"Hết phụ lục./.\"}");
        assertThat(example.findings(rule)).isEmpty();
    }

    @Test
    void hasNothingToSayWithoutAMark() {
        assertThat(Example.state().without("/body/3").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }

    @Test
    void isOnlyCustomInTheParty() {
        assertThat(Example.party()
                        .text("/body/1/content/0/text", "Kiểm tra hồ sơ./.")
                        .findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }
}
