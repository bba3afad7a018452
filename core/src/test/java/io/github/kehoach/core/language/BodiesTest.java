package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phó Hiệu trưởng phụ trách cơ sở vật chất",
                "Giáo viên bộ môn",
                "Bộ phận Một cửa",
                "Kế toán nhà trường",
                "Thư viện tỉnh",
                "Các tổ dân phố"
            })
    void knowsOfficesAndGroupsOfPeopleAsBodies(String title) {
        assertThat(Bodies.startsAt(title, 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Báo cáo kết quả", "Hội thi tay nghề", "Tổ chức thực hiện", "Phòng, chống cháy rừng"})
    void knowsWhatOnlyStartsLikeABody(String title) {
        assertThat(Bodies.startsAt(title, 0)).isFalse();
    }
}
