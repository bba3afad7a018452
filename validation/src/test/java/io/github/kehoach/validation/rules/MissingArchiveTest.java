package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;

class MissingArchiveTest {
    private final MissingArchive rule = new MissingArchive();

    @Test
    void reportsAListWithoutArchiveLine() {
        assertThat(Example.state().without("/archive").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void isContentWithAnArchiveLineThatNamesNobody() {
        assertThat(Example.party().with("/archive", "[]").findings(rule)).isEmpty();
    }

    @Test
    void hasNothingToSayWhereTheWholeListIsMissing() {
        assertThat(Example.state()
                        .without("/archive")
                        .without("/recipients")
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
    }
}
