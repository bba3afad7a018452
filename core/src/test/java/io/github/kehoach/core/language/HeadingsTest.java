package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.ObjectiveKind;
import io.github.kehoach.core.SectionRole;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            MỤC ĐÍCH, YÊU CẦU # OBJECTIVES
            Mục đích - yêu cầu: # OBJECTIVES
            QUAN ĐIỂM, MỤC TIÊU # OBJECTIVES
            YÊU CẦU # OBJECTIVES
            CHỈ TIÊU CỤ THỂ # TARGETS
            NỘI DUNG, HÌNH THỨC, THỜI GIAN # CONTENT
            THỜI GIAN, NỘI DUNG, HÌNH THỨC # SCHEDULE
            CHỦ ĐỀ, NỘI DUNG # CONTENT
            Các nội dung chủ yếu # CONTENT
            NHIỆM VỤ, GIẢI PHÁP # TASKS
            Phương hướng, nhiệm vụ thời gian tới # TASKS
            CÁC GIẢI PHÁP THỰC HIỆN # SOLUTIONS
            Hình thức và phương pháp # METHODS
            Thời gian thực hiện # SCHEDULE
            Đối tượng tham gia # AUDIENCE
            KINH PHÍ THỰC HIỆN # FUNDING
            TỔ CHỨC THỰC HIỆN # IMPLEMENTATION
            PHÂN CÔNG NHIỆM VỤ # IMPLEMENTATION
            Chế độ báo cáo # IMPLEMENTATION
            Đặc điểm, tình hình # SITUATION
            **KẾT QUẢ ĐẠT ĐƯỢC** # SITUATION
            Tuyên truyền mục tiêu phát triển # OTHER
            Nâng cao nhận thức về vai trò và ý nghĩa của việc đọc sách # OTHER
            Triển khai, tổ chức thực hiện # IMPLEMENTATION
            SỞ Y TẾ # OTHER
            '' # OTHER
            """)
    void tellsTheRole(String heading, SectionRole role) {
        assertThat(Headings.role(heading)).isEqualTo(role);
        assertThat(Headings.role(Normalizer.normalize(heading, Normalizer.Form.NFD)))
                .isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "Mục đích, PURPOSE",
        "YÊU CẦU, REQUIREMENT",
        "Mục tiêu cụ thể đến năm 2030, GOAL",
        "Các chỉ tiêu, TARGET",
        "Về mục đích, PURPOSE",
        "'MỤC ĐÍCH, YÊU CẦU',",
        "Mục tiêu và chỉ tiêu,",
        "Nội dung,",
        "'',",
    })
    void tellsTheKindOfObjectives(String heading, ObjectiveKind kind) {
        assertThat(Headings.objectiveKind(heading)).isEqualTo(Optional.ofNullable(kind));
    }
}
