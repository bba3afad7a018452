package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which marker stands under which. */
class NumberingTest {
    @ParameterizedTest
    @ValueSource(strings = {"I.", "I-", "I/", "I)", "A.", "Phần I.", "PHẦN THỨ NHẤT", "Chương I", "Điều 1.", "Mục 1."})
    void greatMarkersHaveTitles(String label) {
        assertThat(Sketch.read(label + " NỘI DUNG\n- Mở lớp bơi.\n"))
                .isEqualTo("section " + label + " NỘI DUNG\n  item - Mở lớp bơi.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "1-", "1)", "1/", "(1)", "1.1", "1.1.", "1.1.2.", "2.10"})
    void aNumberedTitleHoldsWhatStandsUnderIt(String label) {
        assertThat(Sketch.read("I. NỘI DUNG\n" + label + " Lớp hè\n- Mở lớp bơi.\n"))
                .isEqualTo("section I. NỘI DUNG\n  section " + label + " Lớp hè\n    item - Mở lớp bơi.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.", "1-", "1)", "(1)", "a)", "a-", "a.", "đ)", "(a)", "i)", "-", "–", "+", "•", "*", "1.1.", "o)"
            })
    void aMarkedSentenceIsAnItem(String label) {
        assertThat(Sketch.read("I. NỘI DUNG\n" + label + " Mở lớp bơi ở xã.\n"))
                .isEqualTo("section I. NỘI DUNG\n  item " + label + " Mở lớp bơi ở xã.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a)        | -
            1)        | a)
            -         | +
            +         | •
            1.        | a)
            1.        | -
            *         | -
            1.1.      | 1.1.1.
            """)
    void aSmallerMarkerStandsUnderAGreater(String label, String under) {
        assertThat(Sketch.read("I. NỘI DUNG\n" + label + " Mở lớp bơi:\n" + under + " Ở xã.\n"))
                .contains("  " + (label.length() > 1 ? "section " : "item ") + label + " Mở lớp bơi:\n")
                .contains("    item " + under + " Ở xã.\n");
    }

    @Test
    void levelsAreLeftAsTheyWereEntered() {
        String body = """
                I. NỘI DUNG
                1. Lớp hè
                1.1. Ở xã
                a) Lớp sáng:
                - Trẻ dưới mười tuổi;
                + Có phao;
                + Có thầy;
                - Trẻ lớn;
                b) Lớp chiều.
                1.2. Ở phường
                - Lớp tối.
                2. Lớp đông
                - Trong nhà.
                II. KINH PHÍ
                - Xã lo.
                """;

        assertThat(Sketch.read(body)).isEqualTo("""
                section I. NỘI DUNG
                  section 1. Lớp hè
                    section 1.1. Ở xã
                      section a) Lớp sáng:
                        item - Trẻ dưới mười tuổi;
                          item + Có phao;
                          item + Có thầy;
                        item - Trẻ lớn;
                      item b) Lớp chiều.
                    section 1.2. Ở phường
                      item - Lớp tối.
                  section 2. Lớp đông
                    item - Trong nhà.
                section II. KINH PHÍ
                  item - Xã lo.
                """);
    }

    @Test
    void lettersFollowTheVietnameseAlphabet() {
        assertThat(Sketch.read("I. NỘI DUNG\nc) Ba.\nd) Bốn.\nđ) Năm.\ne) Sáu.\ng) Bảy.\n"))
                .isEqualTo("""
                section I. NỘI DUNG
                  item c) Ba.
                  item d) Bốn.
                  item đ) Năm.
                  item e) Sáu.
                  item g) Bảy.
                """);
    }

    @Test
    void numbersWithoutATitleAboveCountOnBesideEachOther() {
        assertThat(Sketch.read("1. Mục tiêu\n- Biết bơi.\n2. Kinh phí\n- Xã lo.\n"))
                .isEqualTo("""
                section 1. Mục tiêu
                  goal - Biết bơi.
                section 2. Kinh phí
                  item - Xã lo.
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/4/2026 là hạn cuối.",
                "2026 là năm đầu.",
                "1.500 học sinh biết bơi.",
                "1.000 ngày đầu đời.",
                "19-NQ/TW là nghị quyết gốc.",
                "92- KL/TW là kết luận mới.",
                "30% số lớp.",
                "Vì trẻ em.",
                "Về sân bãi.",
                "Mười lớp.",
                "-5 độ."
            })
    void wordsThatOnlyLookLikeAMarkerAreWords(String words) {
        assertThat(Sketch.read("I. NỘI DUNG\n" + words + "\n"))
                .isEqualTo("section I. NỘI DUNG\n  paragraph " + words + "\n");
    }

    @Test
    void figuresAfterADashAreARangeAndNoMarker() {
        assertThat(Sketch.read("I. NỘI DUNG\n2- 3 lớp mỗi xã.\n"))
                .isEqualTo("section I. NỘI DUNG\n  paragraph 2- 3 lớp mỗi xã.\n");
    }

    @Test
    void aSentenceAboutABodyIsNoTitleOfTheWordsAfterIt() {
        assertThat(Sketch.read("I. TỔ CHỨC THỰC HIỆN\n1. Văn phòng theo dõi, báo cáo trước ngày 30/11/2022.\n"
                        + "Kế hoạch này được phổ biến đến từng xã./.\n"))
                .doesNotContain("    task Kế hoạch này")
                .endsWith("paragraph Kế hoạch này được phổ biến đến từng xã./.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Mục đích Giúp trẻ em biết bơi trước mùa mưa.   | 1. Mục đích
            2. Yêu cầu Lớp học an toàn, đúng giờ, gần nhà.    | 2. Yêu cầu
            3. Kinh phí thực hiện Ngân sách xã chi trả.       | 3. Kinh phí thực hiện
            """)
    void aWholeHeadingIsOneThoughItsTextStandsOnTheSameLine(String line, String heading) {
        String words = line.substring(heading.length() + 1);

        assertThat(Sketch.read("I. NỘI DUNG\n" + line + "\n"))
                .matches("(?s)section I. NỘI DUNG\n  section " + heading + "\n    \\p{Lower}+ " + words + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I. MỤC ĐÍCH YÊU CẦU", "I. Yêu cầu Ủy ban nhân dân xã báo cáo"})
    void aHeadingThatGoesOnIsNotCut(String heading) {
        assertThat(Sketch.read(heading + "\n- Mở lớp bơi.\n")).startsWith("section " + heading + "\n");
    }
}
