package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Secrecy;
import io.github.kehoach.core.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterheadTest {
    private static Plan read(String letterhead) {
        return PlanText.read(letterhead + "\n\nKẾ HOẠCH\nMở lớp dạy bơi\n\nI. NỘI DUNG\n- Mở lớp.\n")
                .plan()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the left column first
                """
                UBND TỈNH CÀ MAU
                SỞ NỘI VỤ
                -------
                Số: 27/KH-SNV
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                ---------------
                Cà Mau, ngày 09 tháng 3 năm 2026
                """,
                // the right column first
                """
                CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập – Tự do – Hạnh phúc
                Cà Mau, ngày 9 tháng 3 năm 2026
                UBND TỈNH CÀ MAU
                SỞ NỘI VỤ
                Số: 27/KH-SNV
                """,
                // two columns on a line
                """
                   UBND TỈNH CÀ MAU             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                      SỞ NỘI VỤ                      Độc lập - Tự do - Hạnh phúc
                   Số: 27/KH-SNV                   Cà Mau, ngày 09 tháng 3 năm 2026
                """,
                "UBND TỈNH CÀ MAU\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc\n"
                        + "Số: 27/KH-SNV\tCà Mau, ngày 09 tháng 3 năm 2026",
                // one blank between the columns
                """
                UBND TỈNH CÀ MAU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc
                Số: 27/KH-SNV Cà Mau, ngày 09 tháng 3 năm 2026
                """,
                // cells of a table
                """
                | UBND TỈNH CÀ MAU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                | SỞ NỘI VỤ | Độc lập - Tự do - Hạnh phúc |
                | --- | --- |
                | Số: 27/KH-SNV | Cà Mau, ngày 09 tháng 3 năm 2026 |
                """,
                // emphasis and blank lines
                """
                UBND TỈNH CÀ MAU

                **SỞ NỘI VỤ**

                Số: 27/KH-SNV

                **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**

                **Độc lập - Tự do - Hạnh phúc**

                *Cà Mau, ngày 09 tháng 3 năm 2026*
                """,
                // the cells of a table, broken by narrow columns
                """
                UBND TỈNH CÀ MAU
                SỞ NỘI VỤ
                -------
                |
                CỘNG HÒA XÃ HỘI
                CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                ---------------
                |
                Số:
                27/KH-SNV
                |
                Cà Mau, ngày
                09 tháng 3 năm 2026
                |
                """,
                """
                UBND TỈNH CÀ
                MAU
                SỞ NỘI VỤ
                |
                CỘNG
                HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                |
                Số: 27/KH-SNV
                |
                Cà
                Mau, ngày 09 tháng
                3 năm 2026
                |
                """,
            })
    void isReadInWhateverOrderItsColumnsCame(String letterhead) {
        Plan plan = read(letterhead);

        assertThat(plan.issuers()).containsExactly(Issuer.of("UBND TỈNH CÀ MAU", "SỞ NỘI VỤ"));
        assertThat(plan.number()).map(Object::toString).contains("27/KH-SNV");
        assertThat(plan.place()).contains("Cà Mau");
        assertThat(plan.issued()).map(Object::toString).contains("2026-03-09");
        assertThat(plan.subject()).contains("Mở lớp dạy bơi");
    }

    @Test
    void mayBeMissing() {
        Plan plan = read("");

        assertThat(plan.issuers()).isEmpty();
        assertThat(plan.number()).isEmpty();
        assertThat(plan.place()).isEmpty();
        assertThat(plan.issued()).isEmpty();
        assertThat(plan.subject()).contains("Mở lớp dạy bơi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Số: 15/KH-UBND        | 15/KH-UBND
            Số 31-KH/TU           | 31-KH/TU
            Số:      /KH-SCT      | /KH-SCT
            Số: ......./KH-SCT    | /KH-SCT
            Số:       -KH/TU      | -KH/TU
            Số: 12 /KH-ĐKT        | 12 /KH-ĐKT
            Số: 05/KH-BCH-ĐTN     | 05/KH-BCH-ĐTN
            SỐ: 15/KH-UBND        | 15/KH-UBND
            """)
    void givesTheNumberAsWritten(String line, String number) {
        assertThat(read(line).number()).map(Object::toString).contains(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Huế, ngày 5 tháng 1 năm 2026                 | Huế                   | 2026-01-05
            Huế, ngày 05 tháng 01 năm 2026               | Huế                   | 2026-01-05
            Huế, ngày      tháng 4 năm 2026              | Huế                   | 2026-04
            Huế, ngày ... tháng ... năm 2026             | Huế                   | 2026
            Huế, ngày      tháng      năm 2026           | Huế                   | 2026
            Thành phố Hồ Chí Minh, ngày 5 tháng 6 năm 2026 | Thành phố Hồ Chí Minh | 2026-06-05
            ngày 5 tháng 6 năm 2026                      |                       | 2026-06-05
            Huế, ngày 31 tháng 2 năm 2026                | Huế                   |
            Huế, ngày 5/6/2026                           | Huế                   | 2026-06-05
            Huế, 14/06/2026                              | Huế                   | 2026-06-14
            Huế, ngày 14-6-2026                          | Huế                   | 2026-06-14
            Lai Châu ngày 14.6.2026                      | Lai Châu              | 2026-06-14
            Ngày 14/6/2026                               |                       | 2026-06-14
            Số: 5/KH-SNV Lai Châu, ngày 14/6/2026        | Lai Châu              | 2026-06-14
            Số: 5/KH-SNV Huế, 14/6/2026                  | Huế                   | 2026-06-14
            """)
    void givesPlaceAndWhatOfTheDateIsFilledIn(String line, String place, String issued) {
        Plan plan = read(line);

        assertThat(plan.place().orElse(null)).isEqualTo(place);
        assertThat(plan.issued().map(Object::toString).orElse(null)).isEqualTo(issued);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "THEO QUYẾT ĐỊNH NGÀY 14/6/2026",
                "Kèm theo Quyết định ngày 14/6/2026",
                "(Kèm theo Quyết định, ngày 14/6/2026",
                "Bản 2, 14/6/2026",
                "Huế 14/6/2026",
                "Huế, 6/2026",
                "14/6/2026",
            })
    void takesNoDateOfOtherThingsForItsDay(String line) {
        assertThat(read(line).issued()).isEmpty();
        assertThat(read(line).place()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MẬT, SECRET",
        "TỐI MẬT, TOP_SECRET",
        "TUYỆT MẬT, HIGHEST_SECRET",
        "Tối mật, TOP_SECRET",
    })
    void givesTheSecrecyMark(String line, Secrecy secrecy) {
        assertThat(read("SỞ NỘI VỤ\n" + line).secrecy()).contains(secrecy);
    }

    @ParameterizedTest
    @CsvSource({"KHẨN, URGENT", "THƯỢNG KHẨN, VERY_URGENT", "HỎA TỐC, FLASH", "HOẢ TỐC, FLASH"})
    void givesTheUrgencyMark(String line, Urgency urgency) {
        assertThat(read("SỞ NỘI VỤ\n" + line).urgency()).contains(urgency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DỰ THẢO", "Dự thảo lần 2", "DỰ THẢO LẦN 1 (ngày 5/6)", "(Dự thảo)", "Dự thảo ngày 5/6/2026"})
    void givesTheDraftNoteAsWritten(String line) {
        assertThat(read("SỞ NỘI VỤ\n" + line).draft()).contains(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LƯU HÀNH NỘI BỘ", "Lưu hành nội bộ", "XEM XONG TRẢ LẠI"})
    void givesTheCirculationNoteAsWritten(String line) {
        assertThat(read("SỞ NỘI VỤ\n" + line).circulation()).contains(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ĐẢNG CỘNG SẢN VIỆT NAM                  | PARTY
            ĐOÀN TNCS HỒ CHÍ MINH                   | YOUTH_UNION
            ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH    | YOUTH_UNION
            BAN THƯỜNG VỤ        ĐẢNG CỘNG SẢN VIỆT NAM | PARTY
            """)
    void theTitleAboveThePlanTellsItsRegime(String title, Regime regime) {
        assertThat(read(title).regime()).contains(regime);
    }

    @Test
    void aNameMayTakeTwoLines() {
        assertThat(read("LIÊN ĐOÀN LAO ĐỘNG\nTỈNH CÀ MAU\nSố: 5/KH-LĐLĐ").issuers())
                .containsExactly(
                        Issuer.builder().name("LIÊN ĐOÀN LAO ĐỘNG TỈNH CÀ MAU").build());
    }

    @Test
    void whatIsNoPartOfItIsTold() {
        String text = "Kính gửi bạn đọc\nSỞ NỘI VỤ\nKẾ HOẠCH\nMở lớp\n";

        assertThat(PlanText.read(text).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("left-out");
            assertThat(finding.found()).contains("Kính gửi bạn đọc");
            assertThat(finding.range().orElseThrow().start().line()).isEqualTo(1);
        });
    }
}
