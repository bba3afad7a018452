package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoLegalBasisTest {
    private final NoLegalBasis rule = new NoLegalBasis();

    @Test
    void pointsAtThePlan() {
        assertThat(Example.state().without("/legalBases").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("");
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                });
        assertThat(Example.party().without("/legalBases").findings(rule)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    /enactment # Thực hiện Quyết định số 12/QĐ-UBND, Sở ban hành Kế hoạch như sau:
                    /body/1/content/0/text # Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2026, Sở lập Kế hoạch như sau:
                    /body/1/heading # KẾ HOẠCH Thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2026
                    """)
    void takesABasisInASentence(String place, String text) {
        assertThat(Example.state().without("/legalBases").text(place, text).findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    /body/1/content/0/text # Làm đúng Quyết định số 12/QĐ-UBND ngày 05/3/2026.
                    /body/1/content/0/text # Căn cứ tình hình thực tế, các xã tự làm.
                    """)
    void takesAnOrdinarySentenceForNoBasis(String place, String text) {
        assertThat(Example.state().without("/legalBases").text(place, text).findings(rule))
                .hasSize(1);
    }

    @Test
    void doesNotApplyToAPlanAttachedToADecision() {
        assertThat(Example.state()
                        .without("/legalBases")
                        .with("/attachedTo", "{\"type\":\"Quyết định\",\"number\":\"12/QĐ-SNNMT\"}")
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
    }
}
