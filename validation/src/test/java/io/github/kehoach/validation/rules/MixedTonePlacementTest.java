package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixedTonePlacementTest {
    private static final String FIRST = "/body/1/content/0/text";
    private static final String SECOND = "/body/1/content/1/text";

    private final MixedTonePlacement rule = new MixedTonePlacement();

    @Test
    void namesBothWaysAtTheRarerOne() {
        assertThat(Example.party().text(FIRST, "Theo Tỉnh uỷ.").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.location()).hasToString(FIRST);
                    assertThat(finding.span()).contains(new Span(10, 12));
                    assertThat(finding.message().vi())
                            .isEqualTo("Đặt dấu thanh không thống nhất: “Tỉnh uỷ” và “Tỉnh ủy”");
                    assertThat(finding.message().en()).contains("with the mark on the second vowel");
                    assertThat(finding.expected()).contains("ủy");
                });
    }

    @Test
    void tellsTheOldWayWhereItIsTheRarerOne() {
        assertThat(plan("văn hoá, hoà nhạc", "văn hóa").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(SECOND);
                    assertThat(finding.message().vi()).contains("“văn hóa” và “văn hoá”");
                    assertThat(finding.message().en()).contains("with the mark on the first vowel");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thuỷ lợi, khoẻ mạnh | hòa nhạc, xóa nợ
            Uỷ ban | Ủy ban
            Xã Uỷ | Xã Ủy
            Hoà giải | hòa giải
            HOÀ GIẢI | hòa giải
            Ông Uỷ quyền | ông Ủy quyền
            tổ Hoà giải | hòa giải
            Hoà. | hòa
            """)
    void seesBothWays(String first, String second) {
        assertThat(plan(first, second).findings(rule)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hòa giải, ủy ban | văn hóa, khỏe mạnh
            hoà giải, uỷ ban | văn hoá, quý II
            tỉnh Hoà Bình | hòa giải
            tỉnh Khánh Hoà, xã Tân Hoà | hòa giải, văn hóa
            thuỷ lợi | hòa nhạc, xóa nợ
            thuỷ lợi, khoẻ mạnh | xóa nợ
            thuế, hoàn thành | toán, quốc gia
            """)
    void takesOneWayAndProperNames(String first, String second) {
        assertThat(plan(first, second).findings(rule)).isEmpty();
    }

    @Test
    void passesOverSignersAndPlaces() {
        assertThat(plan("hòa giải", "xóa nợ, hóa đơn")
                        .text("/signatures/0/name", "Hoà")
                        .text("/place", "Hoá")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void comparesDecomposedTextToo() {
        String decomposed = Normalizer.normalize("văn hoá", Normalizer.Form.NFD);
        assertThat(plan("văn hóa", decomposed).findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).contains("hoá"));
        assertThat(plan("văn hoá", decomposed).findings(rule)).isEmpty();
    }

    private static Example plan(String first, String second) {
        return Example.union().text(FIRST, first).text(SECOND, second);
    }

    @Test
    void countsNamesOnlyWhereOneSyllableIsWrittenInBothWays() {
        assertThat(plan("hòa nhạc, xóa nợ", "")
                        .text("/recipients/1/name", "Tổ thuỷ lợi khoẻ mạnh")
                        .findings(rule))
                .isEmpty();
        assertThat(plan("hòa nhạc, thủy lợi", "")
                        .text("/recipients/1/name", "Tổ thuỷ lợi khoẻ mạnh")
                        .findings(rule))
                .hasSize(1);
    }
}
