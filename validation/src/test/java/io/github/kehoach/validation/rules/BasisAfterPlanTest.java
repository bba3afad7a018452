package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisAfterPlanTest {
    private static final String DATE = "/legalBases/1/documents/0/issued";
    private static final String TEXT = "/body/1/content/0/text";

    private final BasisAfterPlan rule = new BasisAfterPlan();

    @ParameterizedTest
    @CsvSource({"2026-03-13, 13/3/2026", "2026-04, 4/2026", "2027, 2027"})
    void pointsAtTheDateOfABasis(String date, String words) {
        assertThat(Example.state().text(DATE, date).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(DATE);
                    assertThat(finding.found()).contains(words);
                    assertThat(finding.message().vi())
                            .isEqualTo(
                                    "Kế hoạch số 41/KH-UBND ngày " + words + " sau ngày ban hành kế hoạch 12/3/2026");
                });
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12", "2026-03", "2026", "2025-12-31"})
    void takesADateThatMayLieBefore(String date) {
        assertThat(Example.state().text(DATE, date).findings(rule)).isEmpty();
    }

    @Test
    void readsTextsToo() {
        String basis = "Thực hiện Kế hoạch số 41/KH-UBND ngày 22/4/2026 của Ủy ban nhân dân tỉnh về bảo vệ rừng";
        assertThat(Example.state()
                        .text(TEXT, "Làm theo Quyết định số 5/QĐ-UBND ngày 20/3/2026 của Ủy ban nhân dân tỉnh.")
                        .with("/legalBases/1", "{\"text\":\"" + basis + "\"}")
                        .findings(rule))
                .hasSize(2)
                .satisfiesExactly(
                        finding -> {
                            assertThat(finding.location()).hasToString("/legalBases/1/text");
                            assertThat(finding.span().orElseThrow().in(basis)).startsWith("Kế hoạch số 41");
                        },
                        finding -> assertThat(finding.location()).hasToString(TEXT));
    }

    @Test
    void doesNotApplyToAPlanWithoutADate() {
        assertThat(Example.state().without("/issued").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }
}
