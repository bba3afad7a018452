package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitledLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Thời gian hoàn thành: Tháng 4/2026. # TIME # Thời gian hoàn thành # Tháng 4/2026
            Kết quả, sản phẩm: Sơ đồ chợ; # PRODUCT # Kết quả, sản phẩm # Sơ đồ chợ
            Địa điểm: Sân vận động xã, 14:30 mở cửa # OTHER # Địa điểm # Sân vận động xã, 14:30 mở cửa
            Kinh phí: Ngân sách xã (khoảng 5 triệu đồng). # FUNDING # Kinh phí # Ngân sách xã (khoảng 5 triệu đồng)
            Sản phẩm: # PRODUCT # Sản phẩm # ''
            """)
    void saysWhatStandsUnderATitle(String line, ColumnKind kind, String title, String words) {
        assertThat(TitledLine.of(line)).contains(new TitledLine(kind, title, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "Mở chợ phiên: bán hàng",
                "Thời gian tháng 4/2026",
                "Thời gian:14 giờ",
                "Mở chợ. Thời gian: Tháng 4/2026",
                "Thời gian mở chợ phiên vùng cao trong dịp lễ lớn của xã: Tháng 4"
            })
    void needsAUsualTitleAndAColonAtTheStart(String line) {
        assertThat(TitledLine.of(line)).isEmpty();
    }

    @Test
    void findsTitlesAfterAnyPartOfASentence() {
        assertThat(TitledLine.in(
                        "Dựng cổng chợ - Đơn vị chủ trì: Đoàn xã; thời gian: Tháng 4/2026. Sản phẩm: Cổng chợ (cao 3 m). "
                                + "Người dân chú ý: mang hàng sớm"))
                .containsExactly(
                        new TitledLine(ColumnKind.LEADER, "Đơn vị chủ trì", "Đoàn xã"),
                        new TitledLine(ColumnKind.TIME, "thời gian", "Tháng 4/2026"),
                        new TitledLine(
                                ColumnKind.PRODUCT, "Sản phẩm", "Cổng chợ (cao 3 m). Người dân chú ý: mang hàng sớm"));
    }

    @Test
    void leavesOutTheBracketAroundATitle() {
        assertThat(TitledLine.in("Dựng cổng chợ (thời gian: Tháng 4/2026)."))
                .containsExactly(new TitledLine(ColumnKind.TIME, "thời gian", "Tháng 4/2026"));
    }

    @Test
    void takesATitleInsideTheWordsOfAnotherForWords() {
        assertThat(TitledLine.in("Sản phẩm: Bảng ghi thời gian: giờ mở cửa"))
                .containsExactly(new TitledLine(ColumnKind.PRODUCT, "Sản phẩm", "Bảng ghi thời gian: giờ mở cửa"));
    }
}
