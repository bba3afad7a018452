package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.SourceEdit;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.serialization.text.PlanText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveFormTest {
    private final ArchiveForm rule = new ArchiveForm();

    @Test
    void wantsTheRecordsOfficeFirst() {
        assertThat(Example.state()
                        .with("/archive", "[\"KL\", \"TTCS\", \"VT\", \"A\"]")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/archive");
                    assertThat(finding.expected()).contains("VT, KL, TTCS, A");
                    assertThat(finding.found()).contains("KL, TTCS, VT, A");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.fix())
                            .containsExactly(
                                    new Edit(Location.parse("/archive/0"), new Span(0, 2), "VT"),
                                    new Edit(Location.parse("/archive/1"), new Span(0, 4), "KL"),
                                    new Edit(Location.parse("/archive/2"), new Span(0, 2), "TTCS"));
                });
    }

    @Test
    void weighsLessForAUnion() {
        assertThat(Example.union().with("/archive", "[\"TgNc\", \"VT\"]").findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VT", "vt", "VT (02 bản)", "VT(2)", "VP", "Văn thư", "Văn phòng Sở"})
    void knowsTheRecordsOfficeByItsWords(String entry) {
        assertThat(Example.state()
                        .with("/archive", "[]")
                        .text("/archive/-", entry)
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KL", "VTC", "V"})
    void missesTheRecordsOfficeInAPlanOfTheState(String entry) {
        assertThat(Example.state()
                        .with("/archive", "[]")
                        .text("/archive/-", entry)
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/archive");
                    assertThat(finding.expected()).contains("VT");
                    assertThat(finding.found()).contains(entry);
                });
        assertThat(Example.union()
                        .with("/archive", "[]")
                        .text("/archive/-", entry)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void wantsNoRecordsOfficeInAPlanOfTheParty() {
        assertThat(Example.party().with("/archive", "[\"VPTU\", \"VT\"]").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/archive");
                    assertThat(finding.found()).contains("VPTU, VT");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
        assertThat(Example.party().with("/archive", "[\"VT\"]").findings(rule)).hasSize(1);
        assertThat(Example.party().with("/archive", "[]").findings(rule)).isEmpty();
    }

    @Test
    void wantsTheColonOfTheState() {
        assertThat(Example.state().words("- Lưu: VT, KL.", "- Lưu VT, KL.").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/archive");
                    assertThat(finding.found()).contains("- Lưu VT, KL.");
                    assertThat(columns(finding)).isEqualTo("6 to 6 :");
                });
        assertThat(Example.union().with("/archive", "[]").asText().findings(rule))
                .isEmpty();
    }

    @Test
    void wantsNoColonInAPlanOfTheParty() {
        assertThat(Example.party()
                        .words("- Lưu Ban Tổ chức Tỉnh ủy.", "- Lưu: Ban Tổ chức Tỉnh ủy.")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/archive");
                    assertThat(finding.expected()).contains("- Lưu Ban Tổ chức Tỉnh ủy.");
                    assertThat(columns(finding)).isEqualTo("6 to 7 ");
                });
    }

    /** Where the change of the source is, and what comes there. */
    private static String columns(Finding finding) {
        SourceEdit edit = finding.sourceFix().get(0);
        return edit.range().start().column() + " to " + edit.range().end().column() + " " + edit.replacement();
    }

    @Test
    void leavesTheColonToTheYouthUnion() {
        assertThat(Example.of(Regime.YOUTH_UNION)
                        .text("/number", "12-KH/TĐTN-BPT")
                        .words("- Lưu: VT, CSPL.", "- Lưu VT, CSPL.")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsTheLineInTheText() {
        long before = PlanText.write(Example.state().plan())
                .lines()
                .takeWhile(line -> !line.startsWith("- Lưu"))
                .count();
        assertThat(Example.state().words("- Lưu: VT, KL.", "- Lưu: KL, VT.").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.range().orElseThrow().start().line()).isEqualTo((int) before + 1);
                    assertThat(finding.range().orElseThrow().start().column()).isEqualTo(1);
                });
    }

    @Test
    void hasNothingToSayWithoutAnArchiveLine() {
        assertThat(Example.state().without("/archive").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }
}
