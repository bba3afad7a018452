package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingEndsWithStopTest {
    private static final String HEADING = "/body/0/content/0/heading";
    private final HeadingEndsWithStop rule = new HeadingEndsWithStop();

    @Test
    void pointsAtTheStop() {
        assertThat(Example.state().text(HEADING, "Mục đích. ").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(HEADING);
                    assertThat(finding.span()).contains(new Span(8, 9));
                    assertThat(finding.message().vi()).isEqualTo("Tiêu đề “Mục đích” không cần dấu chấm ở cuối");
                    assertThat(finding.message().en())
                            .isEqualTo("The heading “Mục đích” needs no full stop at its end");
                    assertThat(finding.expected()).contains("Mục đích");
                    assertThat(finding.found()).contains("Mục đích. ");
                });
    }

    @Test
    void looksAtAssignmentsToo() {
        assertThat(Example.state()
                        .text("/body/2/content/1/heading", "Văn phòng Sở.")
                        .findings(rule))
                .extracting(Finding::location)
                .hasToString("[/body/2/content/1/heading]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mục đích", "Mục đích:", "Mục đích...", "Tập huấn. Diễn tập.", ".", "  ", ""})
    void takesOtherEnds(String heading) {
        assertThat(Example.state().text(HEADING, heading).findings(rule)).isEmpty();
    }

    @Test
    void takesALongSentenceForNoHeading() {
        assertThat(Example.state()
                        .text(HEADING, "giữ rừng ".repeat(16) + "tốt ạ.")
                        .findings(rule))
                .hasSize(1);
        assertThat(Example.state()
                        .text(HEADING, "giữ rừng ".repeat(16) + "tốt hơn.")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void takesASentenceWithNothingUnderItForNoHeading() {
        assertThat(Example.state()
                        .text(HEADING, "Không để cháy rừng.")
                        .without("/body/0/content/0/content")
                        .findings(rule))
                .isEmpty();
        assertThat(Example.state()
                        .text("/body/2/content/1/heading", "Văn phòng Sở.")
                        .without("/body/2/content/1/tasks")
                        .findings(rule))
                .isEmpty();
    }
}
