package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Sở Y tế, Công an tỉnh và UBND các xã # Sở Y tế + Công an tỉnh + UBND các xã
            Sở Văn hóa, Thể thao và Du lịch; Sở Nội vụ. # Sở Văn hóa, Thể thao và Du lịch + Sở Nội vụ
            Văn phòng HĐND và UBND tỉnh # Văn phòng HĐND và UBND tỉnh
            Văn phòng Đoàn ĐBQH và HĐND tỉnh, Sở Y tế # Văn phòng Đoàn ĐBQH và HĐND tỉnh + Sở Y tế
            Văn phòng Hội đồng nhân dân và Ủy ban nhân dân # Văn phòng Hội đồng nhân dân và Ủy ban nhân dân
            Văn phòng Quốc hội và Ban Thư ký # Văn phòng Quốc hội và Ban Thư ký
            Văn phòng Sở và Ban Quản lý # Văn phòng Sở + Ban Quản lý
            Sở Y tế, HĐND và UBND xã # Sở Y tế + HĐND + UBND xã
            Sở Y tế (Phòng Dược, Phòng Y), Công an tỉnh # Sở Y tế (Phòng Dược, Phòng Y) + Công an tỉnh
            Sở Y tế), Công an tỉnh # Sở Y tế) + Công an tỉnh
            Sở Y tế,Công an tỉnh # Sở Y tế + Công an tỉnh
            Sở Y tế, và Công an tỉnh # Sở Y tế + Công an tỉnh
            Sở Y tế và các xã # Sở Y tế + các xã
            Sở Y tế  ,  Công an tỉnh ;: # Sở Y tế + Công an tỉnh
            Sở Y tế, # Sở Y tế
            nhà trường và học sinh # nhà trường và học sinh
            """)
    void areCutWhereTheNextNameStarts(String list, String names) {
        assertThat(Bodies.split(list)).containsExactly(names.split(" [+] ", -1));
    }

    @Test
    void areNoneInAnEmptyList() {
        assertThat(Bodies.split(" ... ")).isEmpty();
    }

    @Test
    void haveNoEmptyOnesBetweenSeparators() {
        assertThat(Bodies.split("; Sở Y tế,, Sở Nội vụ; \u001f; Sở Tài chính"))
                .containsExactly("Sở Y tế,", "Sở Nội vụ;", "Sở Tài chính");
        assertThat(Bodies.split(";Sở Y tế")).containsExactly("Sở Y tế");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Sở Y tế # 0
            Giao Văn phòng tham mưu # 5
            '  Giao cho phòng Kinh tế làm' # 11
            Đề nghị công an xã # 8
            Trách nhiệm của sở # 16
            Giao việc # -1
            'Giao ' # -1
            làm việc # -1
            '' # -1
            """)
    void areNamedAtTheStartOrAfterAnAddress(String text, int at) {
        assertThat(Bodies.nameStart(text)).isEqualTo(at < 0 ? OptionalInt.empty() : OptionalInt.of(at));
    }
}
