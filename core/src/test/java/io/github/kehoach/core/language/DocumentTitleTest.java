package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTitleTest {
    /** The types of Nghị định 30/2020/NĐ-CP, Điều 7, those of the Party, and papers without a number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị quyết",
                "Quyết định",
                "Chỉ thị",
                "Quy chế",
                "Quy định",
                "Thông cáo",
                "Thông báo",
                "Hướng dẫn",
                "Chương trình",
                "Kế hoạch",
                "Phương án",
                "Đề án",
                "Dự án",
                "Báo cáo",
                "Biên bản",
                "Tờ trình",
                "Hợp đồng",
                "Công văn",
                "Công điện",
                "Bản ghi nhớ",
                "Bản thỏa thuận",
                "Giấy ủy quyền",
                "Giấy mời",
                "Giấy giới thiệu",
                "Giấy nghỉ phép",
                "Phiếu gửi",
                "Phiếu chuyển",
                "Phiếu báo",
                "Thư công",
                "Kết luận",
                "Thông tri",
                "Tuyên bố",
                "Lời kêu gọi",
                "Điều lệ",
                "Kế hoạch bài dạy",
            })
    void isEachTypeInCapitalsAndInSmallLetters(String name) {
        String capitals = name.toUpperCase(java.util.Locale.ROOT);
        assertThat(DocumentTitle.of(name)).contains(new DocumentTitle(name, name.length(), true));
        assertThat(DocumentTitle.of(capitals)).contains(new DocumentTitle(name, name.length(), true));
        assertThat(DocumentTitle.of(capitals + " NĂM 2026")).contains(new DocumentTitle(name, name.length(), false));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            BÁO CÁO KẾT QUẢ NĂM 2026,      Báo cáo,          7
            NGHỊ QUYẾT LIÊN TỊCH,          Nghị quyết liên tịch, 20
            NGHỊ QUYẾT LIÊN NGÀNH,         Nghị quyết,       10
            Q U Y Ế T  Đ Ị N H,            Quyết định,       18
            QUYÉT ĐỊNH,                    Quyết định,       10
            GIẤY UỶ QUYỀN,                 Giấy ủy quyền,    13
            QUYẾT ĐỊNH:,                   Quyết định,       11
            KẾ HOẠCH PHỐI HỢP,             Kế hoạch,         8
            KẾ HOẠCH BÀI DẠY MÔN TOÁN,     Kế hoạch bài dạy, 16
            LUẬT,                          Luật,             4
            # BÁO CÁO,                     Báo cáo,          9
            “BÁO CÁO”,                     Báo cáo,          9
            BÁO CÁO[1],                    Báo cáo,          10
            BÁO CÁ0,                       Báo cáo,          7
            DỰ THẢO BÁO CÁO,               Báo cáo,          15
            (DỰ THẢO) BÁO CÁO NĂM 2026,    Báo cáo,          17
            DỰ THẢO LẦN 2 BÁO CÁO,         Báo cáo,          21
            MẪU BÁO CÁO,                   Báo cáo,          11
            """)
    void takesTheLongestName(String line, String name, int length) {
        assertThat(DocumentTitle.of(line)).hasValueSatisfying(title -> {
            assertThat(title.name()).isEqualTo(name);
            assertThat(title.length()).isEqualTo(length);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "UBND XÃ NẬM CẦN",
                "LUẬT SƯ ĐOÀN",
                "Báo cáo kết quả về Sở",
                "BÁO CÁOVIÊN",
                "Chị Thi",
                "ĐƠN VỊ BẦU CỬ",
                "DỰ THẢO",
                "DỰ THẢO KẾ HOẠCH",
                "1. BÁO CÁO KẾT QUẢ",
                "V/v triển khai",
            })
    void isNothingElse(String line) {
        assertThat(DocumentTitle.of(line)).isEmpty();
    }

    @Test
    void knowsThoseOfPlans() {
        assertThat(DocumentTitle.of("KẾ HOẠCH LIÊN TỊCH").orElseThrow().isPlan())
                .isTrue();
        assertThat(DocumentTitle.of("Bản kế hoạch").orElseThrow().isPlan()).isTrue();
        assertThat(DocumentTitle.of("KẾ HOẠCH BÀI DẠY").orElseThrow().isPlan()).isFalse();
        assertThat(DocumentTitle.of("ĐỀ ÁN").orElseThrow().isPlan()).isFalse();
    }

    @Test
    void looksBehindOneWordForADraftOnly() {
        assertThat(DocumentTitle.of("MẪU ".repeat(100_000))).isEmpty();
        assertThat(DocumentTitle.of("DỰ THẢO " + "LẦN ".repeat(100_000))).isEmpty();
    }

    @Test
    void doesNotLookThroughALongLine() {
        assertThat(DocumentTitle.of("BÁO CÁO " + "A ".repeat(1_000_000)))
                .hasValueSatisfying(title -> assertThat(title.name()).isEqualTo("Báo cáo"));
    }
}
