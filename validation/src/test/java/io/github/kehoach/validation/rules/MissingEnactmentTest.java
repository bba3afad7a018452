package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingEnactmentTest {
    private final MissingEnactment rule = new MissingEnactment();

    @ParameterizedTest
    @CsvSource({
        "Sở ban hành Kế hoạch như sau., ., 28",
        "Sở ban hành Kế hoạch như sau, u, 27",
        "'Sở lập Kế hoạch, cụ thể; ', ;, 23"
    })
    void pointsAtTheEndOfTheSentence(String text, String last, int start) {
        assertThat(Example.state().text("/enactment", text).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/enactment");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.span().orElseThrow().start()).isEqualTo(start);
                    assertThat(finding.span().orElseThrow().in(text)).isEqualTo(last);
                    assertThat(finding.found()).contains(last);
                    assertThat(finding.expected()).contains(":");
                });
    }

    @ParameterizedTest
    @CsvSource({"'Sở ban hành Kế hoạch như sau: '", "Sở ban hành Kế hoạch gồm:"})
    void takesASentenceWithAColon(String text) {
        assertThat(Example.state().text("/enactment", text).findings(rule)).isEmpty();
    }

    @Test
    void missesASentence() {
        assertThat(Example.state().without("/enactment").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString(""));
        assertThat(Example.state().text("/enactment", " ").findings(rule)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/body/1/content/0/text, Sở ban hành Kế hoạch như sau, 0",
        "/body/1/heading, KẾ HOẠCH Sở làm như sau, 0",
        "/body/1/content/0/text, Các xã làm như sau, 1",
        "/body/1/content/0/text, Các xã lập kế hoạch, 1",
        "/issuers/0/name, Kế hoạch như sau, 1",
    })
    void takesASentenceThatStandsInTheBody(String place, String text, int findings) {
        assertThat(Example.state().without("/enactment").text(place, text).findings(rule))
                .hasSize(findings);
    }

    @Test
    void doesNotApplyToAPlanAttachedToADecision() {
        assertThat(Example.state()
                        .without("/enactment")
                        .with("/attachedTo", "{\"type\":\"Quyết định\",\"number\":\"12/QĐ-SNNMT\"}")
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
    }
}
