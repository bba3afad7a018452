package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MottoFormTest {
    private final MottoForm rule = new MottoForm();

    private static final String TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Độc lập - Tự do - Hạnh Phúc", "Độc Lập - Tự do - Hạnh phúc", "Độc lập -Tự do- Hạnh phúc",
                "Độc lập- Tự do - Hạnh phúc", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC", "Độc lập Tự do Hạnh phúc",
                "Độc lập - Tự do Hạnh phúc", "Độc lâp - Tự do - Hạnh phúc", "độc lập - Tự do - Hạnh phúc",
                "- Độc lập - Tự do - Hạnh phúc"
            })
    void reportsAMottoThatIsNotWrittenAsPrescribed(String line) {
        assertThat(Example.state().words(MOTTO, line).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("");
                    assertThat(finding.expected()).contains(MOTTO);
                    assertThat(finding.found()).contains(line);
                    assertThat(finding.range()).isPresent();
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Độc lập – Tự do - Hạnh phúc", "Độc lập  -  Tự do  -  Hạnh phúc", "Độc lập —- Tự do - Hạnh phúc"
            })
    void isContentWithAnyDash(String line) {
        assertThat(Example.state().words(MOTTO, line).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM",
                "CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM",
                "Cộng hòa xã hội chủ nghĩa Việt Nam"
            })
    void reportsATitleThatIsMisspelt(String line) {
        assertThat(Example.state().words(TITLE, line).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.expected()).contains(TITLE);
                    assertThat(finding.found()).contains(line);
                });
    }

    @Test
    void isContentWithBothPlacesOfToneMarks() {
        assertThat(Example.state().words("CỘNG HÒA", "CỘNG HOÀ").findings(rule)).isEmpty();
    }

    @Test
    void reportsTheTitleOfAnotherRegimeOnce() {
        assertThat(Example.party()
                        .words("ĐẢNG CỘNG SẢN VIỆT NAM", TITLE)
                        .words("\n*", "\n*        " + MOTTO.replace(" ", ""))
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().en())
                            .isEqualTo("This plan has to carry the title ĐẢNG CỘNG SẢN VIỆT NAM, not " + TITLE);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void reportsTheMottoOfTheStateWithoutItsTitle() {
        assertThat(Example.party().words("ĐẢNG CỘNG SẢN VIỆT NAM", MOTTO).findings(rule))
                .extracting(finding -> finding.expected().orElse("") + " for "
                        + finding.found().orElse(""))
                .containsExactly("ĐẢNG CỘNG SẢN VIỆT NAM for " + MOTTO);
    }

    @ParameterizedTest
    @EnumSource(names = {"STATE", "TRADE_UNION", "OTHER"})
    void reportsTheTitleOfThePartyElsewhere(Regime regime) {
        String text = PlanText.write(Example.state().plan()).replace(TITLE, "ĐẢNG CỘNG SẢN VIỆT NAM");
        PlanValidator validator = PlanValidator.builder()
                .regime(regime)
                .rules(RuleSet.empty().with(rule))
                .build();
        assertThat(validator.validate(PlanText.read(text), "plan.txt").findings())
                .filteredOn(finding -> finding.code().equals("motto-form"))
                .extracting(
                        finding -> finding.severity() + " " + finding.expected().orElse(""))
                .isEqualTo(
                        switch (regime) {
                            case STATE -> List.of("WARNING " + TITLE);
                            case TRADE_UNION -> List.of("INFO " + TITLE);
                            default -> List.of();
                        });
    }

    @Test
    void knowsTheTitlesOfTheYouthUnion() {
        assertThat(youth("ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH")).isEmpty();
        assertThat(youth("ĐOÀN TNCS HỒ CHÍ MINH")).isEmpty();
        assertThat(youth(TITLE)).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void hasNothingToSayWhereTheLetterheadIsLost() {
        assertThat(Example.state()
                        .words(TITLE, "")
                        .words(MOTTO, "")
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
    }

    private List<Finding> youth(String title) {
        return Example.of(Regime.YOUTH_UNION)
                .text("/number", "12-KH/TĐTN-BPT")
                .words("ĐOÀN TNCS HỒ CHÍ MINH", title)
                .findings(rule);
    }
}
