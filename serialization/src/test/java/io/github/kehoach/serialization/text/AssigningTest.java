package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssigningTest {
    private static Plan read(String body) {
        return PlanText.read("KẾ HOẠCH\nMở chợ phiên vùng cao\n\n" + body)
                .plan()
                .orElseThrow();
    }

    @Test
    void findsPartnersInALaterClauseOfATask() {
        Plan plan = read("""
                I. TỔ CHỨC THỰC HIỆN
                1. Phòng Kinh tế
                - Là cơ quan đầu mối; chủ trì, phối hợp với Công an xã bố trí nơi bán hàng.
                - Chủ trì, phối hợp với Trạm Y tế xã kiểm tra hàng ăn uống.
                """);

        assertThat(plan.assignments())
                .singleElement()
                .extracting(Assignment::partners)
                .isEqualTo(List.of("Công an xã", "Trạm Y tế xã"));
    }

    @Test
    void leavesWordsAfterTheLastBodysTasksToAllBodies() {
        Plan plan = read("""
                I. TỔ CHỨC THỰC HIỆN
                1. Phòng Kinh tế
                - Sắp xếp nơi bán hàng.
                2. Công an xã
                - Giữ trật tự.
                Khi có khó khăn, các đơn vị báo về Ủy ban nhân dân xã.

                II. KINH PHÍ
                Từ ngân sách xã.
                """);

        Section section = plan.sections().get(0);
        assertThat(section.content())
                .last()
                .isEqualTo(Paragraph.of("Khi có khó khăn, các đơn vị báo về Ủy ban nhân dân xã."));
        assertThat(plan.assignments())
                .flatExtracting(Assignment::tasks)
                .extracting(Task::text)
                .containsExactly("Sắp xếp nơi bán hàng.", "Giữ trật tự.");
        assertThat(PlanText.read(PlanText.write(plan)).plan()).contains(plan);
    }

    @Test
    void takesWordsUnderABodyWithoutMarkedTasksAsItsTask() {
        Plan plan = read("""
                I. TỔ CHỨC THỰC HIỆN
                1. Phòng Kinh tế
                Sắp xếp nơi bán hàng.
                """);

        assertThat(plan.assignments())
                .flatExtracting(Assignment::tasks)
                .extracting(Task::text)
                .containsExactly("Sắp xếp nơi bán hàng.");
    }

    @Test
    void takesBodiesAsTitlesOfAssignmentsInAnyPartWhereTasksFollow() {
        Plan plan = read("""
                I. NHIỆM VỤ CỤ THỂ
                1. Phòng Kinh tế
                - Sắp xếp nơi bán hàng.
                2. Ban Quản lý chợ: Sắp xếp bãi đỗ xe.
                II. NỘI DUNG
                1. Khu dân cư điểm
                - Cấp xã chọn 02 khu dân cư.
                2. Chợ đêm
                - Mở ba phiên.
                III. TỔ CHỨC THỰC HIỆN
                1. Công an xã.
                - Giữ trật tự.
                """);

        assertThat(plan.assignments())
                .extracting(Assignment::assignees)
                .containsExactly(List.of("Phòng Kinh tế"), List.of("Ban Quản lý chợ"), List.of("Công an xã"));
        assertThat(PlanText.read(PlanText.write(plan)).plan()).contains(plan);
    }

    @Test
    void takesBodiesUnderATitleForAllOfThemAsAssignmentsOfTheirOwn() {
        Plan plan = read("""
                I. TỔ CHỨC THỰC HIỆN
                1. Các phòng thuộc xã
                1.1. Phòng Kinh tế
                - Sắp xếp nơi bán hàng.
                1.2. Phòng Văn hóa - Xã hội: Mời các đội văn nghệ.
                """);

        assertThat(plan.assignments())
                .extracting(Assignment::assignees)
                .containsExactly(List.of("Phòng Kinh tế"), List.of("Phòng Văn hóa - Xã hội"));
        assertThat(PlanText.read(PlanText.write(plan)).plan()).contains(plan);
    }

    @Test
    void joinsTheLineOfThoseWhoCooperateToTheLineOfThoseWhoLead() {
        Plan plan = read("""
                I. NỘI DUNG
                1. Bán hàng
                a) Mở 50 gian hàng.
                b) Đơn vị chủ trì: Phòng Kinh tế.
                c) Đơn vị phối hợp: Công an xã, Trạm Y tế xã.
                d) Thời gian: Tháng 4.
                """);

        assertThat(plan.assignments()).singleElement().satisfies(assignment -> {
            assertThat(assignment.assignees()).containsExactly("Phòng Kinh tế");
            assertThat(assignment.partners()).containsExactly("Công an xã", "Trạm Y tế xã");
        });
        assertThat(PlanText.read(PlanText.write(plan)).plan()).contains(plan);
    }

    @Test
    void takesAnOrderInRunningTextAsAnAssignment() {
        Plan plan = read("""
                I. NỘI DUNG
                1. Bán hàng
                Giao Phòng Kinh tế sắp xếp nơi bán hàng.
                """);

        assertThat(plan.assignments())
                .singleElement()
                .extracting(Assignment::assignees)
                .isEqualTo(List.of("Phòng Kinh tế"));
        assertThat(PlanText.read(PlanText.write(plan)).plan()).contains(plan);
    }
}
