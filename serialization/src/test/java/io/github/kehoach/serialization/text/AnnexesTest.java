package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Plan;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnexesTest {
    private static final String SIGNED = "\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Thị Mai\n\n";

    private static Plan read(String body, String annexes) {
        return PlanText.read("KẾ HOẠCH\nMở lớp dạy bơi\n\n" + body + SIGNED + annexes)
                .plan()
                .orElseThrow();
    }

    private static String sketch(Plan plan) {
        return plan.annexes().stream().map(AnnexesTest::sketch).collect(Collectors.joining());
    }

    private static String sketch(Annex annex) {
        return annex.label().orElse("-") + " / " + annex.title().orElse("-") + "\n" + Sketch.of(annex.content());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phụ lục I~DANH SÁCH LỚP~- Lớp sáng.              | Phụ lục I / DANH SÁCH LỚP
            PHỤ LỤC~DANH SÁCH LỚP~- Lớp sáng.                | PHỤ LỤC / DANH SÁCH LỚP
            Phụ lục 2:~DANH SÁCH LỚP~BƠI HÈ~- Lớp sáng.      | Phụ lục 2: / DANH SÁCH LỚP BƠI HÈ
            PHỤ LỤC III~Danh sách lớp~- Lớp sáng.            | PHỤ LỤC III / Danh sách lớp
            Biểu số 02~DANH SÁCH LỚP~- Lớp sáng.             | Biểu số 02 / DANH SÁCH LỚP
            DANH SÁCH LỚP~- Lớp sáng.                        | - / DANH SÁCH LỚP
            Phụ lục I~~DANH SÁCH LỚP~~- Lớp sáng.            | Phụ lục I / DANH SÁCH LỚP
            Phụ lục I. Danh sách lớp~- Lớp sáng.             | Phụ lục I. / Danh sách lớp
            """)
    void haveLabelTitleAndContent(String text, String head) {
        assertThat(sketch(read("I. NỘI DUNG\n- Mở lớp.", text.replace('~', '\n'))))
                .isEqualTo(head + "\nitem - Lớp sáng.\n");
    }

    @Test
    void mayBeSeveral() {
        Plan plan = read("I. NỘI DUNG\n- Mở lớp.", """
                Phụ lục I
                DANH SÁCH LỚP
                1. Lớp sáng
                - Hai mươi em.

                Phụ lục II
                KINH PHÍ
                | Việc | Tiền |
                | --- | --- |
                | Thuê hồ | 5 |
                | Phao | 2 |
                """);

        assertThat(sketch(plan)).isEqualTo("""
                        Phụ lục I / DANH SÁCH LỚP
                        section 1. Lớp sáng
                          item - Hai mươi em.
                        Phụ lục II / KINH PHÍ
                        table [Việc, Tiền] / Thuê hồ, 5 / Phao, 2
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (Có danh sách lớp kèm theo)            | danh sách lớp
            (có danh sách lớp đính kèm).           | danh sách lớp
            (Chi tiết tại Phụ lục I kèm theo)      | Phụ lục I
            (Kèm theo danh sách lớp)               | danh sách lớp
            (Gửi kèm danh sách lớp)                | danh sách lớp
            """)
    void areAnnouncedInBrackets(String announcement, String title) {
        assertThat(sketch(read("I. NỘI DUNG\n- Mở lớp.\n" + announcement, ""))).isEqualTo("- / " + title + "\n");
    }

    @Test
    void anAnnouncedAnnexThatFollowsIsNotThereTwice() {
        Plan plan = read(
                "I. NỘI DUNG\n- Mở lớp (có danh sách lớp kèm theo).\n- Thuê hồ (có dự toán kinh phí kèm theo).",
                "Phụ lục I\nDANH SÁCH LỚP\n- Lớp sáng.");

        assertThat(sketch(plan)).isEqualTo("Phụ lục I / DANH SÁCH LỚP\nitem - Lớp sáng.\n- / dự toán kinh phí\n");
    }

    @Test
    void aNumberedAnnexIsNotTakenForTheOneBeforeIt() {
        Plan plan = read(
                "I. NỘI DUNG\n- Mở lớp (theo phụ lục đính kèm).\n- Thuê hồ (tại Phụ lục II kèm theo).",
                "Phụ lục I\nDANH SÁCH LỚP\n- Lớp sáng.\nPhụ lục II\nKINH PHÍ\n- Thuê hồ.");

        assertThat(plan.annexes()).hasSize(2);
    }

    @Test
    void bracketsThatAnnounceNothingAreWords() {
        assertThat(sketch(read("I. NỘI DUNG\n- Mở lớp (ở xã) và dạy kèm (hai em).", "")))
                .isEmpty();
    }

    @Test
    void whatFollowsTheEndMarkBeforeTheRecipientsStaysInTheBody() {
        assertThat(Sketch.of(read("I. NỘI DUNG\n- Mở lớp ở xã./.\n\n(Có danh sách lớp kèm theo).", "")
                        .body()))
                .isEqualTo("""
                        section I. NỘI DUNG
                          item - Mở lớp ở xã./.
                        paragraph (Có danh sách lớp kèm theo).
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            | Việc | Nơi |~| --- | --- |~| Mở lớp | Xã |   ; table [Việc, Nơi] / Mở lớp, Xã
            | Việc | Nơi |~| :--- | ---: |~| Mở lớp | Xã | ; table [Việc, Nơi] / Mở lớp, Xã
            | Mở lớp | Xã |~| Thi bơi | Tỉnh |             ; table Mở lớp, Xã / Thi bơi, Tỉnh
            Mở lớp | Xã~Thi bơi | Tỉnh                     ; table Mở lớp, Xã / Thi bơi, Tỉnh
            | Mở lớp |  |~| | Tỉnh |                       ; table Mở lớp,  / , Tỉnh
            """)
    void barsMakeATable(String rows, String table) {
        assertThat(Sketch.read("I. NỘI DUNG\n" + rows.replace('~', '\n') + "\n- Lớp hè.\n"))
                .isEqualTo("section I. NỘI DUNG\n  " + table + "\n  item - Lớp hè.\n");
    }
}
