package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnexLabelTest {
    private final AnnexLabel rule = new AnnexLabel();

    @ParameterizedTest
    @ValueSource(strings = {"Phụ lục I", "Phụ lục 1", "PHỤ LỤC SỐ 01:"})
    void reportsTheNumberOfASingleAnnex(String label) {
        assertThat(Example.state().text("/annexes/0/label", label).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/annexes/0/label");
                    assertThat(finding.expected()).contains("Phụ lục");
                    assertThat(finding.found()).contains(label);
                    assertThat(finding.message().vi())
                            .isEqualTo("Kế hoạch chỉ có một phụ lục nên không ghi số ở “" + label + "”");
                    assertThat(finding.message().en())
                            .isEqualTo("The plan has one annex, which takes no number as in “" + label + "”");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phụ lục", "PHỤ LỤC:", "Biểu số 01"})
    void takesASingleAnnexWithoutNumber(String label) {
        assertThat(Example.state().text("/annexes/0/label", label).findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Phụ lục I   | Phụ lục II   | Phụ lục IV  | 2 | Phụ lục III
                    Phụ lục I   | Phụ lục I    | Phụ lục III | 1 | Phụ lục II
                    Phụ lục I   | Phụ lục 2    | Phụ lục III | 1 | Phụ lục II
                    Phụ lục II  | Phụ lục III  | Phụ lục IV  | 0 | Phụ lục I
                    Phụ lục I   | Phụ lục      | Phụ lục III | 1 | Phụ lục II
                    Phụ lục số 01: | Phụ lục II | Phụ lục III | 0 | Phụ lục I
                    """)
    void saysWhichNumberComesNext(String first, String second, String third, int at, String expected) {
        assertThat(three(first, second, third).findings(rule)).singleElement().satisfies(finding -> {
            String found = at == 0 ? first : at == 1 ? second : third;
            assertThat(finding.location()).hasToString("/annexes/" + at + "/label");
            assertThat(finding.expected()).contains(expected);
            assertThat(finding.found()).contains(found);
            assertThat(finding.message().vi())
                    .isEqualTo("Phụ lục này ghi “" + found + "”, theo thứ tự phải là “" + expected + "”");
            assertThat(finding.message().en())
                    .isEqualTo("This annex is called “" + found + "” where “" + expected + "” comes next");
        });
    }

    @Test
    void takesRomanNumbersInOrder() {
        assertThat(three("Phụ lục I", "PHỤ LỤC II", "Phụ lục III:").findings(rule))
                .isEmpty();
        assertThat(three("Phụ lục I", "Biểu 01", "Phụ lục II").findings(rule)).isEmpty();
    }

    @Test
    void reportsAnAnnexWithoutLabelAmongOthers() {
        assertThat(three("Phụ lục I", "Phụ lục II", "Phụ lục III")
                        .without("/annexes/1/label")
                        .text("/annexes/2/label", "Phụ lục III")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/annexes/1");
                    assertThat(finding.expected()).contains("Phụ lục II");
                    assertThat(finding.message().vi()).isEqualTo("Phụ lục “MẪU SỔ” không có số thứ tự");
                    assertThat(finding.message().en()).isEqualTo("The annex “MẪU SỔ” has no number");
                });
    }

    @Test
    void doesNotCountWhatIsOnlyAnnounced() {
        Example example = Example.state().with("/annexes/-", "{\"title\": \"mẫu sổ\"}");
        assertThat(example.text("/annexes/0/label", "Phụ lục").findings(rule)).isEmpty();
        assertThat(Example.state()
                        .without("/annexes/0/content")
                        .report(rule)
                        .rules()
                        .notApplicable())
                .isEqualTo(1);
    }

    @Test
    void bindsTheStateAndMoreLooselyTheOrganisations() {
        String annex =
                "{\"label\": \"Phụ lục 1\", \"title\": \"MẪU\", \"content\": [{\"type\": \"paragraph\", \"text\": \"Sổ.\"}]}";
        assertThat(Example.state().with("/annexes/0", annex).findings(rule))
                .extracting(finding -> finding.severity())
                .containsExactly(Severity.WARNING);
        assertThat(Example.of(Regime.YOUTH_UNION)
                        .with("/annexes", "[" + annex + "]")
                        .findings(rule))
                .extracting(finding -> finding.severity())
                .containsExactly(Severity.INFO);
        assertThat(Example.party().with("/annexes", "[" + annex + "]").findings(rule))
                .isEmpty();
    }

    private static Example three(String... labels) {
        Example example = Example.state().text("/annexes/0/label", labels[0]);
        for (int i = 1; i < labels.length; i++) {
            example.with(
                            "/annexes/-",
                            "{\"title\": \"MẪU SỔ\", \"content\": [{\"type\": \"paragraph\", \"text\": \"Sổ.\"}]}")
                    .text("/annexes/" + i + "/label", labels[i]);
        }
        return example;
    }
}
