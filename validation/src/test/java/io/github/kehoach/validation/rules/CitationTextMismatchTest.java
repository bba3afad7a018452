package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTextMismatchTest {
    private static final String DOCUMENT = "/legalBases/1/documents/0";

    private final CitationTextMismatch rule = new CitationTextMismatch();

    @ParameterizedTest
    @CsvSource({
        "/legalBases/1/documents/0/number, 14/KH-UBND, 14/KH-UBND, 41/KH-UBND",
        "/legalBases/1/documents/0/issued, 2026-01-23, 23/01/2026, 22/01/2026",
        "/legalBases/1/documents/0/issued, 2025, 2025, 22/01/2026",
        "/legalBases/0/documents/0/issued, 2017-11-16, 16/11/2017, 15/11/2017",
    })
    void pointsAtTheMember(String place, String value, String found, String expected) {
        assertThat(Example.state().text(place, value).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(place);
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.found()).contains(found);
                    assertThat(finding.expected()).contains(expected);
                    assertThat(finding.message().vi()).contains(found, "ghi " + expected);
                    assertThat(finding.message().en())
                            .startsWith(
                                    "The document has the " + (place.endsWith("number") ? "number " : "date ") + found);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "/number, 41 / KH - UBND",
        "/number, 041/KH-UBND",
        "/issued, 2026-01",
        "/issued, 2026",
        "/issuer, UBND tỉnh",
        "/subject, rừng",
        "/type, Quyết định",
    })
    void takesOtherWordsForTheSame(String member, String value) {
        assertThat(Example.state().text(DOCUMENT + member, value).findings(rule))
                .isEmpty();
    }

    @Test
    void takesWhatOnlyOneOfThemHas() {
        assertThat(Example.state().without(DOCUMENT + "/issued").findings(rule)).isEmpty();
        assertThat(Example.state().without(DOCUMENT + "/number").findings(rule)).isEmpty();
        assertThat(Example.state()
                        .text("/legalBases/1/text", "Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void comparesEachDocumentOfABasis() {
        String text = "Căn cứ Quyết định số 5/QĐ-UBND ngày 01/02/2026 và Quyết định số 7/QĐ-UBND ngày 03/02/2026";
        assertThat(two(text, "5/QĐ-UBND", "2026-02-01", "7/QĐ-UBND", "2026-02-03")
                        .findings(rule))
                .isEmpty();
        assertThat(two(text, "7/QĐ-UBND", "2026-02-03", "5/QĐ-UBND", "2026-02-01")
                        .findings(rule))
                .isEmpty();
        assertThat(two(text, "5/QĐ-UBND", "2026-02-03", "7/QĐ-UBND", "2026-02-01")
                        .findings(rule))
                .extracting(finding -> finding.location().toString())
                .containsExactly("/legalBases/0/documents/0/issued", "/legalBases/0/documents/1/issued");
        assertThat(two(text, "5/QĐ-UBND", "2026-02-01", "8/QĐ-UBND", "2026-02-03")
                        .findings(rule))
                .extracting(finding -> finding.location().toString())
                .containsExactly("/legalBases/0/documents/1/number");
    }

    @Test
    void doesNotApplyToABasisWithOnlyOne() {
        Example example = Example.state().without("/legalBases/0/documents").without("/legalBases/1/text");
        assertThat(example.report(rule).rules().notApplicable()).isEqualTo(1);
    }

    private static Example two(String text, String first, String day, String second, String otherDay) {
        String documents =
                "{\"type\":\"Quyết định\",\"number\":\"%s\",\"issued\":\"%s\"},{\"type\":\"Quyết định\",\"number\":\"%s\",\"issued\":\"%s\"}"
                        .formatted(first, day, second, otherDay);
        return Example.state().with("/legalBases/0", "{\"documents\":[" + documents + "],\"text\":\"" + text + "\"}");
    }
}
