package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionHeadingCaseTest {
    private final SectionHeadingCase rule = new SectionHeadingCase();

    @Test
    void saysHowTheHeadingIsWritten() {
        assertThat(Example.state().text("/body/0/heading", "Mục đích, yêu cầu").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/body/0/heading");
                    assertThat(finding.message().vi()).isEqualTo("Tiêu đề “Mục đích, yêu cầu” phải viết in hoa");
                    assertThat(finding.message().en())
                            .isEqualTo("The heading “Mục đích, yêu cầu” has to be in upper case");
                    assertThat(finding.expected()).contains("MỤC ĐÍCH, YÊU CẦU");
                    assertThat(finding.found()).contains("Mục đích, yêu cầu");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"MỤC ĐÍCH và YÊU CẦU", "Kinh phi", "MỤC ĐÍCH (YÊU CẦU và"})
    void findsSmallLetters(String heading) {
        assertThat(Example.state().text("/body/0/heading", heading).findings(rule))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MỤC ĐÍCH, YÊU CẦU",
                "MỤC TIÊU (từ nay đến năm 2030)",
                "HƯỞNG ỨNG PHONG TRÀO “Xanh - Sạch - Đẹp”",
                "ỨNG DỤNG PHẦN MỀM iOffice",
                "2026 - 2030"
            })
    void takesNotesNamesAndUnitsAsTheyAre(String heading) {
        assertThat(Example.state().text("/body/0/heading", heading).findings(rule))
                .isEmpty();
    }

    @Test
    void takesASentenceForNoHeading() {
        assertThat(Example.state()
                        .text("/body/0/heading", "Giữ rừng là việc của mọi nhà. ".repeat(7))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void reportsAHabitOnce() {
        Example example = Example.state()
                .text("/body/0/heading", "Mục đích, yêu cầu")
                .text("/body/1/heading", "Nội dung thực hiện");
        assertThat(example.findings(rule)).hasSize(2);
        assertThat(example.text("/body/2/heading", "Tổ chức thực hiện").findings(rule))
                .extracting(Finding::location)
                .hasToString("[/body/0/heading]");
    }

    @Test
    void judgesOnlySectionsWithRomanNumerals() {
        Example example = Example.state();
        for (int i = 0; i < 3; i++) {
            example.text("/body/" + i + "/label", i + 1 + ".").text("/body/" + i + "/heading", "Nội dung");
        }
        assertThat(example.report(rule).rules().notApplicable()).isEqualTo(1);
        assertThat(example.text("/body/0/label", "Chương 1").findings(rule)).hasSize(1);
    }

    @Test
    void isLowerForOrganisationsAndNotForTheParty() {
        assertThat(Example.union().text("/body/1/heading", "Nội dung").findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(Example.party().text("/body/1/heading", "Nội dung").findings(rule))
                .isEmpty();
    }
}
