package io.github.kehoach.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final LegalSource DECREE = new LegalSource(
            "Nghị định 30/2020/NĐ-CP",
            Optional.of("Phụ lục I"),
            Optional.of(LocalDate.of(2020, 3, 5)),
            Optional.empty());

    @Test
    void holdsWhatItIsGiven() {
        Finding finding = required()
                .span(new Span(0, 3))
                .range(new Range(new Position(4, 1), new Position(4, 9)))
                .expected("II.")
                .found("III.")
                .addSource(DECREE)
                .build();

        assertThat(finding.code()).isEqualTo("skipped-number");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location()).hasToString("/body/1/label");
        assertThat(finding.message()).isEqualTo(new Message("Nhảy số", "Number skipped"));
        assertThat(finding.span()).contains(new Span(0, 3));
        assertThat(finding.range()).map(Range::start).map(Position::toString).contains("4:1");
        assertThat(finding.expected()).contains("II.");
        assertThat(finding.found()).contains("III.");
        assertThat(finding.sources()).containsExactly(DECREE);
    }

    @Test
    void needsNoMoreThanCodeSeverityLocationAndMessage() {
        Finding finding = required().build();

        assertThat(finding.span()).isEmpty();
        assertThat(finding.range()).isEmpty();
        assertThat(finding.expected()).isEmpty();
        assertThat(finding.found()).isEmpty();
        assertThat(finding.sources()).isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Finding.builder().code("skipped-number").build())
                .withMessage(
                        "Cannot build Finding, some of required attributes are not set [severity, location, message]");
    }

    @Test
    void doesNotChangeWithTheListOfItsSources() {
        List<LegalSource> sources = new ArrayList<>(List.of(DECREE));
        Finding finding = required().sources(sources).build();
        sources.clear();

        assertThat(finding.sources()).containsExactly(DECREE).isUnmodifiable();
    }

    private static Finding.Builder required() {
        return Finding.builder()
                .code("skipped-number")
                .severity(Severity.WARNING)
                .location(Location.parse("/body/1/label"))
                .message("Nhảy số", "Number skipped");
    }
}
