package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptySectionTest {
    private final EmptySection rule = new EmptySection();

    @Test
    void namesTheSection() {
        assertThat(Example.state().without("/body/0/content/1/content").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/body/0/content/1");
                    assertThat(finding.message().vi()).isEqualTo("Mục “Yêu cầu” không có nội dung");
                    assertThat(finding.message().en()).isEqualTo("The section “Yêu cầu” has nothing under it");
                    assertThat(finding.found()).contains("Yêu cầu");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinh phí: theo dự toán",
                "Các thôn thực hiện như sau:",
                "Bảo đảm kinh phí.",
                "Bảo đảm kinh phí; ",
                "Tổ, đội…",
                " "
            })
    void takesASentenceForWhatTheSectionSays(String heading) {
        Example example =
                Example.state().without("/body/0/content/1/content").text("/body/0/content/1/heading", heading);
        assertThat(example.findings(rule)).isEmpty();
    }

    @Test
    void letsAnAnnexBeAnOutline() {
        String heading = "{\"type\": \"section\", \"label\": \"I.\", \"heading\": \"TÌNH HÌNH\"}";
        assertThat(Example.state().with("/annexes/0/content/-", heading).findings(rule))
                .isEmpty();
    }
}
