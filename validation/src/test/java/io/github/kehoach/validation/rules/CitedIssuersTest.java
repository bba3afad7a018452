package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedIssuersTest {
    @ParameterizedTest
    @CsvSource({
        "UBND tỉnh, UBND huyện Sa Pa",
        "Ủy ban nhân dân tỉnh, Hội đồng nhân dân tỉnh Lào Cai",
        "Ban Tuyên giáo Tỉnh ủy, Ban Dân vận Tỉnh ủy",
        "LĐLĐ tỉnh, UBND tỉnh",
        "Bộ Y tế, Bộ Nội vụ",
        "Ban Bí thư, Bộ Chính trị",
    })
    void tellsTwoBodiesApart(String one, String other) {
        assertThat(CitedIssuers.differ(Optional.of(one), Optional.of(other))).isTrue();
        assertThat(CitedIssuers.differ(Optional.of(other), Optional.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "UBND tỉnh, Ủy ban nhân dân tỉnh Lào Cai",
        "Chủ tịch UBND tỉnh, UỶ ban nhân dân tỉnh",
        "Uỷ ban nhân dân tỉnh, Ủy ban nhân dân tỉnh",
        "Tỉnh ủy Lào Cai, Ban Thường vụ Tỉnh ủy",
        "Ban Chấp hành Đảng bộ tỉnh Lào Cai, Tỉnh ủy",
        "BTV LĐLĐ tỉnh, Ban Thường vụ Liên đoàn Lao động tỉnh",
        "BCĐ 389, Ban Chỉ đạo chống buôn lậu",
        "Thủ tướng Chính phủ, Chính phủ",
        "Bộ trưởng Bộ Y tế, Bộ Y tế",
        "Hội đồng nhân dân tỉnh Lào Cai, Chủ tịch Hội đồng nhân dân tỉnh",
        "Văn phòng BCĐ 389, Ban Chỉ đạo chống buôn lậu",
    })
    void takesOneBodyUnderTwoNames(String one, String other) {
        assertThat(CitedIssuers.differ(Optional.of(one), Optional.of(other))).isFalse();
        assertThat(CitedIssuers.differ(Optional.of(other), Optional.empty())).isFalse();
        assertThat(CitedIssuers.differ(Optional.empty(), Optional.of(one))).isFalse();
    }
}
