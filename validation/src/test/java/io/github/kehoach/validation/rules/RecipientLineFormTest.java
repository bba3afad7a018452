package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.SourceEdit;
import io.github.kehoach.core.finding.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientLineFormTest {
    private final RecipientLineForm rule = new RecipientLineForm();

    @Test
    void reportsALineWithoutItsMark() {
        assertThat(Example.state()
                        .words("- Chi cục Kiểm lâm;", "- Chi cục Kiểm lâm")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/recipients/2");
                    assertThat(finding.message().vi())
                            .isEqualTo("Dòng nơi nhận “- Chi cục Kiểm lâm” không kết thúc bằng dấu chấm phẩy");
                    assertThat(finding.found()).contains("- Chi cục Kiểm lâm");
                    assertThat(finding.range()).isPresent();
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void countsTheLinesThatShareAFault() {
        assertThat(Example.state()
                        .words("- Công an tỉnh (để p/h);", "- Công an tỉnh (để p/h),")
                        .words("- Chi cục Kiểm lâm;", "- Chi cục Kiểm lâm.")
                        .words("- Văn phòng Sở;", "- Văn phòng Sở")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/recipients/1");
                    assertThat(finding.message().vi()).endsWith("dấu chấm phẩy, cùng 2 dòng khác");
                });
    }

    @Test
    void reportsALineWithoutItsDash() {
        assertThat(Example.state()
                        .words("- Chi cục Kiểm lâm;", "Chi cục Kiểm lâm;")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/recipients/2");
                    assertThat(finding.message().en()).isEqualTo("The recipient line Chi cục Kiểm lâm; lacks its dash");
                });
    }

    @Test
    void isContentWithOtherDashes() {
        assertThat(Example.state()
                        .words("- Chi cục Kiểm lâm;", "– Chi cục Kiểm lâm;")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void takesCommaAndSemicolonAlikeInThePartyAndTheYouthUnion() {
        assertThat(Example.party().words("(để b/c),", "(để b/c);").findings(rule))
                .isEmpty();
        assertThat(Example.party().words("(để b/c),", "(để b/c)").findings(rule))
                .extracting(finding -> finding.location().toString())
                .containsExactly("/recipients/0");
        assertThat(Example.of(Regime.YOUTH_UNION)
                        .text("/number", "12-KH/TĐTN-BPT")
                        .words("- Công đoàn cơ sở;", "- Công đoàn cơ sở,")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void wantsAFullStopAfterTheArchiveLine() {
        assertThat(Example.state().words("- Lưu: VT, KL.", "- Lưu: VT, KL").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/archive");
                    assertThat(finding.found()).contains("- Lưu: VT, KL");
                });
    }

    @Test
    void takesAFullStopWhereNoArchiveLineFollows() {
        assertThat(Example.state().without("/archive").asText().findings(rule)).isEmpty();
        assertThat(Example.state()
                        .without("/archive")
                        .words("- Văn phòng Sở.", "- Văn phòng Sở")
                        .findings(rule))
                .hasSize(1);
        assertThat(Example.state()
                        .without("/archive")
                        .words("- Chi cục Kiểm lâm;", "- Chi cục Kiểm lâm.")
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void setsTheMarkAfterTheLastWordOrInPlaceOfAnother() {
        assertThat(Example.state()
                        .words("- Công an tỉnh (để p/h);", "- Công an tỉnh (để p/h)")
                        .words("- Chi cục Kiểm lâm;", "- Chi cục Kiểm lâm.")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    int line = finding.range().orElseThrow().start().line();
                    assertThat(finding.fix()).isEmpty();
                    assertThat(finding.sourceFix())
                            .containsExactly(edit(line, 24, 24, ";"), edit(line + 1, 19, 20, ";"));
                });
        assertThat(Example.state().words("- Lưu: VT, KL.", "- Lưu: VT, KL;").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sourceFix())
                        .containsExactly(
                                edit(finding.range().orElseThrow().start().line(), 14, 15, ".")));
    }

    @Test
    void setsTheMarkThatTheOtherLinesHave() {
        Example party = Example.party().words("(để b/c),", "(để b/c)");
        assertThat(marks(party)).containsExactly(",");
        assertThat(marks(Example.of(Regime.YOUTH_UNION)
                        .text("/number", "12-KH/TĐTN-BPT")
                        .words("- Công đoàn cơ sở;", "- Công đoàn cơ sở")))
                .containsExactly(";");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"- Báo, đài, v.v.", "- Các thôn…", "- Các sở:", "- **Sở** Y tế", "- Sở Y tế\n  và các phòng"})
    void leavesTheMarkToAPersonWhereItIsNotCertain(String line) {
        Example example = Example.state()
                .words("- Công an tỉnh (để p/h);", "- Công an tỉnh (để p/h)")
                .words("- Chi cục Kiểm lâm;", line);
        assertThat(example.findings(rule)).hasSize(2);
        assertThat(marks(example)).containsExactly(";");
        assertThat(marks(Example.state().words("- Lưu: VT, KL.", "- Lưu: VT, KL,")))
                .isEmpty();
    }

    private List<String> marks(Example example) {
        return example.findings(rule).stream()
                .flatMap(finding -> finding.sourceFix().stream())
                .map(SourceEdit::replacement)
                .toList();
    }

    private static SourceEdit edit(int line, int start, int end, String sign) {
        return new SourceEdit(new Range(new Position(line, start), new Position(line, end)), sign);
    }

    @Test
    void leavesLinesBelowTheArchiveLineAlone() {
        assertThat(Example.state()
                        .words("- Lưu: VT, KL.", "- Lưu: VT, KL.\nVàng Seo Páo")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void takesAwayMarksStoredWithTheNames() {
        assertThat(Example.state()
                        .text("/recipients/1/name", "Công an tỉnh;")
                        .text("/recipients/2/name", "- Chi cục Kiểm lâm, ")
                        .with("/archive", "[\"VT\", \"KL.\"]")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/recipients/1/name");
                    assertThat(finding.span()).contains(new Span(12, 13));
                    assertThat(finding.message().vi())
                            .isEqualTo("Tên nơi nhận “Công an tỉnh;” lưu cả dấu “;”, cùng 3 dấu khác");
                    assertThat(finding.fix())
                            .containsExactly(
                                    new Edit(Location.parse("/recipients/1/name"), new Span(12, 13), ""),
                                    new Edit(Location.parse("/recipients/2/name"), new Span(0, 2), ""),
                                    new Edit(Location.parse("/recipients/2/name"), new Span(18, 20), ""),
                                    new Edit(Location.parse("/archive/1"), new Span(2, 3), ""));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Công an tỉnh", "Báo, đài, v.v.", "Các thôn...", "Sở Y tế ", " ", "", "-"})
    void leavesNamesAlone(String name) {
        assertThat(Example.state().text("/recipients/1/name", name).findings(rule))
                .isEmpty();
    }

    @Test
    void looksAtAnArchiveLineWithoutRecipients() {
        assertThat(Example.state()
                        .without("/recipients")
                        .with("/archive", "[\"VT;\"]")
                        .findings(rule))
                .extracting(finding -> finding.location().toString())
                .containsExactly("/archive/0");
    }

    @Test
    void hasNothingToSayWithoutRecipientsAndArchiveLine() {
        assertThat(Example.state()
                        .without("/recipients")
                        .without("/archive")
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
    }
}
