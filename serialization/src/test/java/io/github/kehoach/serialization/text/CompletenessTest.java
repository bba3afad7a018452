package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    private static final String PLAN = """

            KẾ HOẠCH
            Mở lớp dạy bơi

            I. NỘI DUNG
            - Mở lớp.
            """;

    private static List<Finding> findings(String letterhead) {
        return PlanText.read(letterhead + PLAN).findings();
    }

    @Test
    void tellsNothingOfALetterheadThatWritingSetsTheSame() {
        assertThat(findings("""
                        UBND TỈNH CÀ MAU          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        SỞ NỘI VỤ                 Độc lập - Tự do - Hạnh Phúc
                        Số: 27/KH-SNV             Cà Mau, ngày 9 tháng 03 năm 2026
                        """)).isEmpty();
    }

    @Test
    void tellsOfFiguresBesideTheTitleThoughTheyStandElsewhereToo() {
        assertThat(PlanText.read("-7       KẾ HOẠCH\nMở 7 lớp dạy bơi\n").findings())
                .extracting(finding -> finding.found().orElseThrow())
                .containsExactly("-7");
        assertThat(PlanText.read("7. KẾ HOẠCH\nMở 7 lớp dạy bơi\n").findings())
                .extracting(finding -> finding.found().orElseThrow())
                .containsExactly("7. KẾ HOẠCH");
    }

    @Test
    void tellsOfALineThatThePlanHoldsOnceAndTheTextHasTwice() {
        String sentence = "Cà Mau, ngày 7 tháng 4 năm 2026, Sở Nội vụ ban hành kế hoạch như sau:";
        String text = "SỞ NỘI VỤ\nKẾ HOẠCH\nMở lớp\n" + sentence + "\nI. NỘI DUNG\n1. Mở lớp.\n\n"
                + "Nơi nhận:\n- Các phòng;        GIÁM ĐỐC\n- Lưu: VT.        " + sentence
                + "\n        Lý Văn Tám\n";

        assertThat(PlanText.read(text).plan().orElseThrow().enactment()).contains(sentence);
        assertThat(PlanText.read(text).findings())
                .extracting(finding -> finding.found().orElseThrow())
                .contains(sentence);
    }

    @Test
    void tellsOfATitleThatWritingSetsElsewhere() {
        List<Finding> findings = findings("""
                UBND TỈNH CÀ MAU
                SỞ NỘI VỤ
                Số: 27/KH-SNV
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                """);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.found()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            assertThat(finding.message().en()).startsWith("The place of");
            assertThat(finding.range().orElseThrow().start().line()).isEqualTo(4);
        });
    }

    @Test
    void quotesWordsThatFitNoMember() {
        assertThat(findings("UBND TỈNH CÀ MAU\nĐiện thoại của văn phòng\n"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("left-out");
                    assertThat(finding.found()).contains("Điện thoại của văn phòng");
                    assertThat(finding.message().en()).startsWith("Not taken into the plan");
                });
    }

    @Test
    void quotesADateThatDoesNotExist() {
        assertThat(findings("Cà Mau, ngày 31 tháng 02 năm 2026\n"))
                .singleElement()
                .extracting(finding -> finding.found().orElseThrow())
                .isEqualTo("Cà Mau, ngày 31 tháng 02 năm 2026");
    }
}
