package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedNumberTest {
    private final MalformedNumber rule = new MalformedNumber();

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            64 / KH - SNNMT,64/KH-SNNMT
            64 /KH-SNNMT,64/KH-SNNMT
            64/KH- SNNMT,64/KH-SNNMT
            64/KH\u00a0- SNNMT,64/KH-SNNMT
            64/KH–SNNMT,64/KH-SNNMT
            64 / KH — SNNMT,64/KH-SNNMT
            64/KH-SNNMT ,64/KH-SNNMT
              64/KH-SNNMT,64/KH-SNNMT
            """)
    void curesBlanksAndLongDashes(String written, String cured) {
        assertThat(Example.state().text("/number", written).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/number");
                    assertThat(finding.found()).contains(written);
                    assertThat(finding.expected()).contains(cured);
                    StringBuilder text = new StringBuilder(written);
                    for (int i = finding.fix().size() - 1; i >= 0; i--) {
                        Edit edit = finding.fix().get(i);
                        assertThat(edit.location()).hasToString("/number");
                        text.replace(edit.span().start(), edit.span().end(), edit.replacement());
                    }
                    assertThat(text).hasToString(cured);
                });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            64/KH/SNNMT,      64/KH-SNNMT
            64-KH-SNNMT,      64/KH-SNNMT
            64KH-SNNMT,       64/KH-SNNMT
            64 KH-SNNMT,      64/KH-SNNMT
            64/2026-KH-SNNMT, 64/KH-SNNMT
            5/KH/UBND,        5/KH-UBND
            64/KHSNNMT,
            64/KH,
            64,
            KH-SNNMT,
            64/KH-,
            64/-SNNMT,
            (2/KH-TTra,
            64/KH-SNNMT.,
            64/KH-.SNNMT,
            64/BC/SNNMT,
            Số: 64/KH-SNNMT,
            64/KH-SNNMT ngày 12/3/2026,
            64/KH-BCĐ 389,
            """)
    void guessesNoCureOfAnotherForm(String written, String expected) {
        assertThat(Example.state().text("/number", written).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.location()).hasToString("/number");
                    assertThat(finding.message().vi()).contains(written, "15/KH-UBND");
                    assertThat(finding.expected().orElse(null)).isEqualTo(expected);
                    assertThat(finding.fix()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "64/KH-SNNMT",
                "5/KH-UBND",
                "05a/KH-UBND",
                "2004/KH-SYT-CĐN",
                "12/KH-BCĐ389/ĐP",
                "31/KH-THPT.NTT",
                "31/KH-SNN&PTNT",
                "31-KH/TU",
                "31/QĐ-SCT",
                "31/2026/KH-SCT",
                "31-2026/KH-SCT",
                "31/KH-SCT-2026"
            })
    void leavesKnownNotationsToOthers(String written) {
        assertThat(Example.state().text("/number", written).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            31-KH-TU,       31-KH/TU
            31/KH/TU,       31-KH/TU
            31/2024-KH/TU,  31-KH/TU
            """)
    void knowsTheNotationOfTheParty(String written, String expected) {
        assertThat(Example.party().text("/number", written).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().vi()).contains("31-KH/TU");
                    assertThat(finding.expected()).contains(expected);
                });
        assertThat(Example.party().text("/number", "31-KH/TU-2024").findings(rule))
                .isEmpty();
    }

    @Test
    void leavesABlankForAHyphenToTheYouthUnionOfOld() {
        Example plan = Example.of(Regime.YOUTH_UNION).text("/number", "298 KH/TWĐTN");
        assertThat(plan.findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.expected()).contains("298-KH/TWĐTN");
        });
        assertThat(plan.text("/issued", "2013-10-28").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/KH-SNNMT", "/KH", "…/KH - SNNMT", " ", "-KH/TU"})
    void hasNothingToSayOfABlankNumber(String written) {
        assertThat(Example.state().text("/number", written).report(rule).rules().notApplicable())
                .isEqualTo(1);
    }

    @Test
    void weighsLessForAUnion() {
        assertThat(Example.union().text("/number", "5/KH/LĐLĐ").findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }
}
