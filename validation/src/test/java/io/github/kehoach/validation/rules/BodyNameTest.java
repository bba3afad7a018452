package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ỦY BAN NHÂN DÂN XÃ TÂN KHÊ          | UBND xã Tân Khê
            UBND TỈNH LÀO CAI                   | Ủy ban nhân dân tỉnh
            UBND TỈNH LAO CAI                   | UBND tỉnh Lào Cai
            UBND THÀNH PHỐ HỒ CHÍ MINH          | UBND TP. HCM
            UBND PHƯỜNG TÂN LẬP                 | UBND phường Tân Lập, thành phố Thái Nguyên
            ĐẢNG ỦY PHƯỜNG ĐỒI THÔNG            | Ban Thường vụ Đảng uỷ phường
            ĐẢNG ỦY PHƯỜNG ĐỒI THÔNG            | T/M ĐẢNG ỦY
            TỈNH ỦY PHÚ THỌ                     | Ban Thường vụ Tỉnh ủy
            LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU    | Ban Thường vụ LĐLĐ tỉnh
            LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU    | Công đoàn tỉnh
            SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG        | Sở NN&MT
            SỞ GIÁO DỤC VÀ ĐÀO TẠO              | Sở GDĐT
            SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI | Sở LĐTBXH
            SỞ Y TE -CÔNG ĐOÀN NGÀNH            | Sở Y tế
            SỞ Y TẾ                             | Sở
            SỞ CÔNG THƯƠNG                      | Sở Công
            BỘ GIÁO DỤC VÀ ĐÀO TẠO              | Bộ Giáo dục và Đào tạo
            BAN TỔ CHỨC                         | Ban Tổ chức Tỉnh ủy
            BAN TUYÊN GIÁO                      | Ban Tuyên giáo và Dân vận Tỉnh ủy
            BAN TỔ CHỨC                         | Ủy ban nhân dân xã
            TRƯỜNG THPT ĐỒI CỌ                  | Trường THPT Đồi Cọ
            ỦY BAN MTTQ VIỆT NAM TỈNH QUẢNG TRỊ | Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh
            ĐẢNG ỦY XÃ TÂN KHÊ                  | Đảng ủy huyện Sơn Hà
            """)
    void agreesWithWhatMayBeTheSameBody(String one, String other) {
        assertThat(BodyName.of(one).orElseThrow().contradicts(BodyName.of(other).orElseThrow()))
                .isFalse();
        assertThat(BodyName.of(other).orElseThrow().contradicts(BodyName.of(one).orElseThrow()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SỞ Y TẾ                             | Ủy ban nhân dân tỉnh
            SỞ Y TẾ                             | Sở Tài chính
            SỞ TÀI CHÍNH                        | Sở Tài nguyên và Môi trường
            SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH     | Sở TT&TT
            SỞ GD                               | Sở Tài chính
            BỘ NỘI VỤ                           | Bộ Tài chính
            SỞ NỘI VỤ                           | Bộ Nội vụ
            UBND XÃ TÂN KHÊ                     | UBND xã Tân Hòa
            UBND TP. LÀO CAI                    | UBND thành phố Sơn La
            UBND XÃ TÂN KHÊ                     | UBND tỉnh
            UBND THỊ TRẤN SA PA                 | UBND xã Sa Pa
            ĐẢNG ỦY PHƯỜNG ĐỒI THÔNG            | Đảng ủy phường Tân Lập
            ĐẢNG ỦY PHƯỜNG ĐỒI THÔNG            | TM. ỦY BAN NHÂN DÂN
            LĐLĐ TỈNH LAI CHÂU                  | LĐLĐ tỉnh Sơn La
            LĐLĐ TỈNH LAI CHÂU                  | Hội LHPN tỉnh
            HĐND TỈNH                           | UBND tỉnh
            BAN TỔ CHỨC                         | Ban Tuyên giáo Tỉnh ủy
            TRƯỜNG THPT ĐỒI CỌ                  | Tỉnh đoàn
            """)
    void contradictsAnotherBody(String one, String other) {
        assertThat(BodyName.of(one).orElseThrow().contradicts(BodyName.of(other).orElseThrow()))
                .isTrue();
        assertThat(BodyName.of(other).orElseThrow().contradicts(BodyName.of(one).orElseThrow()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TM. BAN THƯỜNG VỤ",
                "ĐOÀN KIỂM TRA",
                "THANH TRA",
                "BỘ CHỈ HUY QUÂN SỰ TỈNH",
                "Bộ Chính trị",
                "Chủ tịch UBND tỉnh",
                "BAN CHỈ ĐẠO 35",
                "Trưởng đoàn",
                "Bộc lộ",
                ""
            })
    void leavesOtherNamesOpen(String name) {
        assertThat(BodyName.of(name)).isEmpty();
    }

    @Test
    void takesNoPageForAName() {
        assertThat(BodyName.of("Sở Y tế" + " a".repeat(146))).isPresent();
        assertThat(BodyName.of("Sở Y tế" + " a".repeat(147))).isEmpty();
        assertThat(BodyName.of("Bộ Y tế" + " a".repeat(146) + ".")).isPresent();
        assertThat(BodyName.of("Bộ Y tế" + " a".repeat(146) + "..")).isEmpty();
    }
}
